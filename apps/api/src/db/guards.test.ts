import { canonicalJson } from '@kok/domain/canonical';
import { systemClock } from '@kok/release/clock';
import { hashText } from '@kok/release/envelope';
import { type RawBuilder, sql } from 'kysely';
import { readFile, readdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { inChain } from '../commands/tools.ts';
import { type TestDatabase, createDatabase, createEmptyDatabase, kinds } from '../testing/database.ts';
import type { Databases } from './databases.ts';
import { type ChainHead, walkChain } from './stores/event-store.ts';
import { migrate, pendingMigrations } from './migrate.ts';

describe.each(kinds)('on %s', (kind) => {
	describe('a stored text or event', () => {
		let database: TestDatabase;

		beforeAll(async () => {
			database = await createDatabase(kind, inject('postgresUrl'));
			await appendEvents(database.databases, 3);
			const { write } = database.databases;
			const row = { hash: 'h', type: 'goal', part: 'facts', fields_version: 1, body: '{}' } as const;
			await write
				.insertInto('snapshot')
				.values([row, { ...row, hash: 'i' }])
				.execute();
		});
		afterAll(async () => database.remove());

		const replacing = {
			sqlite: [
				sql`insert or replace into event select seq, at, 'x', action, object, changes, request, previous_hash, hash from event where seq = 2`,
				sql`replace into snapshot values ('h', 'goal', 'facts', 1, 'x')`,
				sql`update or ignore event set actor = 'x'`,
				sql`update or replace event set seq = 1 where seq = 2`
			],
			postgres: [
				sql`insert into event select * from event where seq = 2 on conflict (seq) do update set actor = 'x'`,
				sql`truncate event cascade`,
				sql`truncate snapshot cascade`,
				sql`merge into event using (select 2 as seq) as s on event.seq = s.seq when matched then delete`
			]
		} as const;

		test.each([
			['change an event', sql`update event set actor = 'x' where seq = 2`],
			['remove an event', sql`delete from event where seq = 3`],
			['remove all events', sql`delete from event`],
			['renumber an event', sql`update event set seq = 9 where seq = 3`],
			['change a text', sql`update snapshot set body = 'x' where hash = 'h'`],
			['rename a text', sql`update snapshot set hash = 'x', body = null where hash = 'h'`],
			[
				'give a text to another type while erasing it',
				sql`update snapshot set type = 'x', body = null where hash = 'h'`
			],
			['remove a text', sql`delete from snapshot where hash = 'h'`],
			...replacing[kind].map(
				(statement, index) => [`replace (${index + 1})`, statement] as [string, RawBuilder<unknown>]
			)
		])('is safe from SQL that would %s', async (_, statement) => {
			const before = await everything(database.databases);
			await expect(statement.execute(database.databases.write)).rejects.toThrow(/is append-only/);
			expect(await everything(database.databases)).toEqual(before);
		});

		test('may be erased if it is a text, and the same text may be stored again, but no other under its hash', async () => {
			const { write } = database.databases;
			await sql`update snapshot set body = null where hash = 'i'`.execute(write);
			await sql`update snapshot set body = 'x' where hash = 'i'`.execute(write);
			await expect(sql`update snapshot set body = 'y' where hash = 'i'`.execute(write)).rejects.toThrow(
				/is append-only/
			);
		});
	});

	describe('the chain', () => {
		let database: TestDatabase;
		let head: ChainHead;

		beforeEach(async () => {
			database = await createDatabase(kind, inject('postgresUrl'));
			await appendEvents(database.databases, 4);
			const walked = await walkChain(database.databases.read);
			if (!walked.whole) throw new Error('A new chain is whole');
			head = walked.head;
		});
		afterEach(async () => database.remove());

		async function forge(statement: RawBuilder<unknown>) {
			const { write } = database.databases;
			if (kind === 'postgres') await sql`alter table event disable trigger user`.execute(write);
			else {
				await sql`drop trigger event_no_update`.execute(write);
				await sql`drop trigger event_no_delete`.execute(write);
			}
			await statement.execute(write);
			return walkChain(database.databases.read);
		}

		test('verifies up to its head', () => {
			expect(head).toEqual({ seq: 4, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
		});

		test.each(['at', 'actor', 'action', 'object', 'changes', 'request', 'previous_hash', 'hash'])(
			'shows a row whose %s was forged',
			async (column) => {
				const set = sql`update event set ${sql.ref(column)} = 'forged' where seq = 2`;
				expect(await forge(set)).toEqual({ whole: false, brokenAt: 2 });
			}
		);

		/** Forges an event and its hash, as someone does who knows how hashes are made. */
		async function forgeWithHash(seq: number) {
			const { read } = database.databases;
			const event = await read
				.selectFrom('event')
				.select(['seq', 'at', 'action', 'object', 'changes', 'request', 'previous_hash'])
				.where('seq', '=', seq)
				.executeTakeFirstOrThrow();
			const { previous_hash: previous, ...row } = { ...event, actor: 'forged' };
			const hash = hashText(previous + canonicalJson(row));
			return forge(sql`update event set actor = ${row.actor}, hash = ${hash} where seq = ${seq}`);
		}

		test('shows a row that was forged together with its hash, by the row after it', async () => {
			expect(await forgeWithHash(2)).toEqual({ whole: false, brokenAt: 3 });
		});

		test('shows a newest row that was forged together with its hash, by the head of the chain', async () => {
			expect(await forgeWithHash(4)).toEqual({ whole: false, brokenAt: 4 });
		});

		test('shows a row that is missing, in the middle or at the end', async () => {
			expect(await forge(sql`delete from event where seq = 4`)).toEqual({ whole: false, brokenAt: 4 });
			await sql`delete from event where seq = 2`.execute(database.databases.write);
			expect(await walkChain(database.databases.read)).toEqual({ whole: false, brokenAt: 2 });
		});
	});

	describe('the schema', () => {
		let database: TestDatabase;

		beforeAll(async () => {
			database = await createEmptyDatabase(kind, inject('postgresUrl'));
		});
		afterAll(async () => database.remove());

		test('comes from every migration that lies in the folder, once', async () => {
			const files = await readdir(new URL('./migrations/', import.meta.url));
			expect(await pendingMigrations(database.databases)).toEqual(
				files.map((file) => file.replace(/\.ts$/, '')).toSorted()
			);
			await migrate(database.databases);
			expect(await pendingMigrations(database.databases)).toEqual([]);
			await migrate(database.databases);
		});

		test('has the tables and columns that the row types declare', async () => {
			await migrate(database.databases);
			const tables = await database.databases.read.introspection.getTables();
			const migrated = tables.map(({ name, columns }) => [
				name,
				Object.fromEntries(columns.map((column) => [column.name, typeOf(column)] as const))
			]);
			expect(Object.fromEntries(migrated)).toEqual(await declaredTables());
		});
	});
});

async function appendEvents(databases: Databases, count: number): Promise<void> {
	await inChain({ databases, clock: systemClock, mark: () => undefined }, async (_, chain) => {
		for (let index = 0; index < count; index += 1) {
			const at = `2026-11-24T09:00:0${index}.000Z`;
			await chain.append({ at, actor: 'a', action: 'ClockConfirmed', object: 'o', changes: [], request: 'r' });
		}
	});
}

async function everything({ read }: Databases) {
	return [
		await sql`select * from event order by seq`.execute(read),
		await sql`select * from snapshot order by hash`.execute(read)
	].map(({ rows }) => rows);
}

function typeOf({ dataType, isNullable }: { dataType: string; isNullable: boolean }): string {
	const type = /^int/i.test(dataType) ? 'number' : 'string';
	return isNullable ? `${type} | null` : type;
}

/** Reads the row types from their source, because a type is gone when the program runs. */
async function declaredTables(): Promise<Record<string, Record<string, string>>> {
	const source = await readFile(new URL('./schema.ts', import.meta.url), 'utf8');
	const interfaces = new Map(
		[...source.matchAll(/interface (\w+) \{\n(.*?)\n\}/gs)].map(([, name = '', body = '']) => [name, membersOf(body)])
	);
	const tables = Object.entries(interfaces.get('Database') ?? {});
	return Object.fromEntries(
		tables.map(([table, rows]) => {
			const columns = Object.entries(interfaces.get(rows) ?? {});
			return [table, Object.fromEntries(columns.map(([name, type]) => [name, type.replace(/'.*'/, 'string')]))];
		})
	);
}

function membersOf(body: string): Record<string, string> {
	return Object.fromEntries([...body.matchAll(/^\t(\w+): (.*);$/gm)].map(([, name = '', type = '']) => [name, type]));
}
