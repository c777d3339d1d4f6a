import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../../testing/database.ts';
import { openPostgres } from './postgres.ts';
import { createNames, plannedAnew } from './named-statements.ts';

describe('the name of a prepared statement', () => {
	test('is given to a statement when it runs for the third time, and stays', () => {
		const nameOf = createNames();
		const asked = () => nameOf('select id from record where id = $1');
		expect([asked(), asked(), asked(), asked()]).toEqual([undefined, undefined, 'kok_0', 'kok_0']);
		expect([1, 2, 3].map(() => nameOf('select 1'))).toEqual([undefined, undefined, 'kok_1']);
	});

	test('is given to no change of the schema, no setting and no long list', () => {
		const nameOf = createNames();
		const long = `select id from record where id in (${'$1, '.repeat(2_000)}$1)`;
		for (const text of ['begin', 'vacuum full snapshot', 'alter table record add column x text', long]) {
			expect([1, 2, 3, 4].map(() => nameOf(text))).toEqual(Array(4).fill(undefined));
		}
	});

	test('is given to no statement whose best plan depends on its values', () => {
		const nameOf = createNames();
		const asked = () => nameOf(`select record from head_word where word >= $1 ${plannedAnew}`);
		expect([1, 2, 3, 4].map(asked)).toEqual(Array(4).fill(undefined));
	});

	test('is given to a limited number of statements', () => {
		const nameOf = createNames();
		const named = new Set<string | undefined>();
		for (let number = 0; number < 10_000; number += 1) {
			for (let time = 0; time < 4; time += 1) named.add(nameOf(`select ${number}`));
		}
		expect(named.size).toBe(151);
	});
});

describe('a connection to PostgreSQL', () => {
	let database: TestDatabase;
	beforeEach(async () => void (database = await createDatabase('postgres', inject('postgresUrl'))));
	afterEach(async () => database.remove());

	const countByName = sql<{ count: number }>`select count(*)::int as count from pg_prepared_statements
		where name like 'kok%' and statement like '%from "lease"%'`;

	test('keeps the plan of a statement that is asked often, also past an error and a changed table', async () => {
		// An earlier test may have had the pools of this database, and used up the names of statements.
		const { write, close } = openPostgres(database.place, { onIdleError: () => undefined });
		const outcome = await write.connection().execute(async (one) => {
			const read = async () => one.selectFrom('lease').select('name').where('name', '=', 'reconciler').execute();
			for (let time = 0; time < 5; time += 1) await read();
			const { rows: kept } = await countByName.execute(one);
			await sql`select 1 / 0`.execute(one).catch(() => undefined);
			await sql`alter table lease add column more text`.execute(one);
			await sql`alter table lease drop column more`.execute(one);
			return { kept, rows: await read() };
		});
		await close();
		expect(outcome).toEqual({ kept: [{ count: 1 }], rows: [{ name: 'reconciler' }] });
	});

	test('goes on after a transaction that failed on such a statement', async () => {
		const { write } = database.databases;
		const insert = async (id: string) =>
			write.transaction().execute(async (trx) => {
				const row = { id, type: 'goal', created_at: '2026', single_of: null };
				await trx.insertInto('record').values(row).execute();
			});
		for (const id of ['a', 'b', 'c', 'd']) await insert(id);
		await expect(insert('a')).rejects.toThrow('duplicate key');
		await insert('e');
		const rows = await write.selectFrom('record').select('id').orderBy('id').execute();
		expect(rows.map(({ id }) => id).join('')).toBe('abcde');
	});
});
