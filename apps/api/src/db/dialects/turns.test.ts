import Sqlite from 'better-sqlite3';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createDatabase, kinds } from '../../testing/database.ts';
import { databaseTroubleOf } from '../database-trouble.ts';
import type { Databases } from '../databases.ts';
import { lockChain } from '../stores/event-store.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Patience } from './turns.ts';

const patience = { milliseconds: 1_000, waiting: 8 };

describe.each(kinds)('writers that wait for the lock of another program, on %s', (kind) => {
	let database: TestDatabase;
	let unlock: () => Promise<void>;
	const opened: Databases[] = [];

	beforeEach(async () => {
		database = await createDatabase(kind, inject('postgresUrl'));
		unlock = await (kind === 'sqlite' ? lockSqlite(database.place) : lockPostgres(database.place));
	});
	afterEach(async () => {
		await unlock();
		for (const databases of opened.splice(0)) await databases.close();
		await database.remove();
	});

	function open(more: Partial<Patience> = {}): Databases {
		const options = { onIdleError: () => undefined, patience: { ...patience, ...more } };
		const databases = kind === 'sqlite' ? openSqlite(database.place, options) : openPostgres(database.place, options);
		opened.push(databases);
		return databases;
	}

	/** One transaction like that of every command: how it ended, after how many milliseconds. */
	async function write({ write: db }: Databases, work: () => void = () => undefined) {
		const began = performance.now();
		const outcome = await db
			.transaction()
			.execute(async (trx) => {
				await lockChain(trx);
				work();
			})
			.then(() => 'done', databaseTroubleOf);
		return { outcome, took: performance.now() - began };
	}

	test('are refused after the time that they may wait, however many wait before them', async () => {
		const databases = open();
		const ended = await Promise.all(Array.from({ length: 8 }, async () => write(databases)));
		expect(ended.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 8 }, () => 'database-busy'));
		// All of them at about the same time; waiting one after the other they would need eight seconds.
		expect(Math.max(...ended.map(({ took }) => took))).toBeLessThan(4_000);
		expect(Math.min(...ended.map(({ took }) => took))).toBeGreaterThan(900);
	});

	test('are refused at once when too many wait already', async () => {
		const databases = open({ milliseconds: 30_000, waiting: 3 });
		const ended: string[] = [];
		const writing = Array.from({ length: 12 }, async () =>
			write(databases).then(({ outcome }) => ended.push(String(outcome)))
		);
		// On PostgreSQL five are at the database beside the three in line, on SQLite one.
		const refused = kind === 'sqlite' ? 8 : 4;
		await expect.poll(() => ended).toEqual(Array.from({ length: refused }, () => 'database-busy'));
		await unlock();
		await Promise.all(writing);
		expect(ended.filter((outcome) => outcome === 'done')).toHaveLength(12 - refused);
	});

	test('each write once, as soon as the lock is free', async () => {
		const databases = open({ milliseconds: 30_000 });
		let worked = 0;
		const writing = Promise.all([1, 2, 3].map(async () => write(databases, () => (worked += 1))));
		await setTimeout(300);
		expect(worked).toBe(0);
		await unlock();
		expect((await writing).map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done']);
		expect(worked).toBe(3);
	});

	test('write into the log in the order in which they came, however many come at once', async () => {
		await unlock();
		const { log } = open({ milliseconds: 30_000, waiting: 100 });
		const came = Array.from({ length: 60 }, (_, index) => index);
		const wrote: number[] = [];
		await Promise.all(
			came.map(async (number) =>
				log.transaction().execute(async (trx) => {
					await lockChain(trx);
					wrote.push(number);
				})
			)
		);
		expect(wrote).toEqual(came);
	});

	test.runIf(kind === 'sqlite')(
		'hold the lock from the beginning of their transaction, also where it reads first',
		async () => {
			await unlock();
			const foreign = new Sqlite(database.place, { timeout: 0 });
			await open()
				.write.transaction()
				.execute(async (trx) => {
					await trx.selectFrom('chain').select('seq').execute();
					expect(() => foreign.exec('begin immediate')).toThrow('locked');
				});
			foreign.close();
		}
	);

	test('keep neither a reader nor the publisher’s lease waiting', async () => {
		const databases = open({ milliseconds: 5_000 });
		const writing = Array.from({ length: 8 }, async () => write(databases));
		const began = performance.now();
		await databases.read.selectFrom('chain').select('seq').execute();
		// SQLite knows one lock alone.
		if (kind === 'postgres') await databases.lease.updateTable('lease').set({ holder: 'x' }).execute();
		expect(performance.now() - began).toBeLessThan(4_000);
		await Promise.all(writing);
	});
});

async function lockSqlite(file: string): Promise<() => Promise<void>> {
	const foreign = new Sqlite(file);
	foreign.exec('begin immediate');
	await Promise.resolve();
	return async () => Promise.resolve(void foreign.close());
}

async function lockPostgres(address: string): Promise<() => Promise<void>> {
	const foreign = new pg.Client({ connectionString: address });
	await foreign.connect();
	await foreign.query('begin');
	await foreign.query('select 1 from chain where id = 1 for update');
	let isEnded = false;
	return async () => {
		if (!isEnded) await foreign.end();
		isEnded = true;
	};
}
