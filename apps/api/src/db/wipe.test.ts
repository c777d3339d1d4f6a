import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { databasesOver, openPools } from './dialects/postgres.ts';
import { type TestDatabase, createDatabase, createEmptyDatabase } from '../testing/database.ts';
import { bytesOf } from '../testing/places-of-bytes.ts';
import type { Databases } from './databases.ts';
import { wipeErased } from './wipe.ts';

const name = 'Verborgene Gasse 17';
/** Nobody else tests on the same server, but on a busy machine a step may take long. */
const patience = 60_000;

describe('while a transaction is under way in another database of the same PostgreSQL', () => {
	let database: TestDatabase;
	let neighbour: TestDatabase;
	let foreign: pg.Client;

	beforeEach(async () => {
		database = await createDatabase('postgres', inject('postgresUrl'));
		neighbour = await createEmptyDatabase('postgres', inject('postgresUrl'));
		foreign = new pg.Client({ connectionString: neighbour.place });
		await foreign.connect();
	});
	afterEach(async () => {
		await foreign.end();
		await neighbour.remove();
		await database.remove();
	});

	async function begin() {
		await foreign.query('begin');
		await foreign.query('select pg_current_xact_id()');
	}

	/** Two of everything, because PostgreSQL takes no sample of a single value. */
	async function write() {
		const token = { role: 'office', created_at: '', expires_at: '' } as const;
		const tokens = [name, `${name}a`].map((each) => ({ ...token, id: randomUUID(), hash: each, name: each }));
		await database.databases.write.insertInto('token').values(tokens).execute();
	}

	async function erase() {
		await database.databases.write.deleteFrom('token').execute();
	}

	test('what was erased is not called wiped, for PostgreSQL keeps it', async () => {
		await begin();
		await write();
		await erase();
		const isWiped = await wipeErased(database.databases, 300);
		expect([isWiped, (await bytesOf(database)).includes(name)]).toEqual([false, true]);
	});

	test('it is wiped once that transaction has ended', async () => {
		await begin();
		await write();
		await erase();
		const wiping = wipeErased(database.databases, patience);
		await foreign.query('commit');
		expect(await wiping).toBe(true);
		expect((await bytesOf(database)).includes(name)).toBe(false);
	});

	test('the samples of a table of which everything was erased are wiped', async () => {
		await write();
		await sql`analyze token`.execute(database.databases.write);
		await erase();
		expect(await wipeErased(database.databases, patience)).toBe(true);
		expect((await bytesOf(database)).includes(name)).toBe(false);
	});

	test('a trigger on a column of a table of which everything was erased is there afterwards', async () => {
		const { write: db } = database.databases;
		await sql`create function hold() returns trigger language plpgsql as 'begin return new; end'`.execute(db);
		await sql`create trigger held before update of name on token for each row execute function hold()`.execute(db);
		const triggers = async () =>
			(await sql`select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal order by tgname`.execute(db))
				.rows;
		const before = await triggers();
		await write();
		await sql`analyze token`.execute(db);
		await erase();
		expect(await wipeErased(database.databases, patience)).toBe(true);
		expect(await triggers()).toEqual(before);
	});

	test('the samples of what was erased are not called wiped when it began while the tables were written anew', async () => {
		await write();
		await sql`analyze token`.execute(database.databases.write);
		await erase();
		const databases = hearingOf(/vacuum .*"snapshot"/, begin);
		const isWiped = await wipeErased(databases, 1_000);
		expect([isWiped, (await bytesOf(database)).includes(name)]).toEqual([false, true]);

		await foreign.query('commit');
		expect(await wipeErased(databases, patience)).toBe(true);
		expect((await bytesOf(database)).includes(name)).toBe(false);
		await databases.close();
	});

	test('others are waited for before each step anew, also where the step before took longer than that', async () => {
		await write();
		await erase();
		let ended: Promise<unknown> | undefined;
		const databases = hearingOf(/vacuum .*"snapshot"/, async () => {
			await begin();
			await setTimeout(3_100);
			ended = setTimeout(400).then(async () => foreign.query('commit'));
		});
		expect(await wipeErased(databases, 3_000)).toBe(true);
		await ended;
		await databases.close();
	});

	/** Does something at the end of the first statement of this kind. */
	function hearingOf(statement: RegExp, act: () => Promise<void>): Databases {
		const pools = openPools(database.place, { onIdleError: () => undefined });
		let isDone = false;
		pools.write.on('connect', (client) => {
			const run = client.query.bind(client);
			const query = async (text: string, values: unknown[]): Promise<unknown> => {
				const result = await run(text, values);
				if (!isDone && statement.test(text)) {
					isDone = true;
					await act();
				}
				return result;
			};
			Object.assign(client, { query });
		});
		return databasesOver(pools);
	}
});
