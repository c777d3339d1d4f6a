import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Database } from './schema.ts';
import { type TestDatabase, createDatabase, kinds } from '../testing/database.ts';
import { compiledOnce } from './compiled-once.ts';

describe.each(kinds)('a statement that is built once, on %s', (kind) => {
	let database: TestDatabase;
	let builds = 0;

	const selectRecords = compiledOnce(['id'], (db, { id }: { id: string }) => {
		builds += 1;
		return db.selectFrom('record').select(['id', 'type']).where('type', '=', 'goal').where('id', '=', id);
	});
	const findRecords = async (db: Kysely<Database>, id: string) => (await selectRecords(db, { id })).rows;
	const insert = async (id: string, db = database.databases.write) =>
		db.insertInto('record').values({ id, type: 'goal', created_at: '2026', single_of: null }).execute();

	beforeAll(async () => {
		database = await createDatabase(kind, inject('postgresUrl'));
	});
	afterAll(async () => database.remove());

	test('runs with each value that is asked for, and is built once for its connection', async () => {
		const { read } = database.databases;
		for (const id of ['a', 'b']) await insert(id);
		for (const id of ['a', 'b', 'a']) expect(await findRecords(read, id)).toEqual([{ id, type: 'goal' }]);
		expect(await findRecords(read, 'none')).toEqual([]);
		expect(builds).toBe(1);
	});

	test('writes each of its values in its own place, and says how many rows it wrote', async () => {
		const { write } = database.databases;
		const change = compiledOnce(
			['id', 'created_at', 'single_of'],
			(db, { id, ...values }: { id: string; created_at: string; single_of: string | null }) =>
				db.updateTable('record').set(values).where('id', '=', id)
		);
		await insert('d');
		const written = [
			await change(write, { id: 'd', created_at: '2027', single_of: 'network' }),
			await change(write, { id: 'none', created_at: '2028', single_of: null })
		];
		expect(written.map(({ numAffectedRows }) => numAffectedRows)).toEqual([1n, 0n]);
		const row = write.selectFrom('record').select(['created_at', 'single_of']).where('id', '=', 'd');
		expect(await row.executeTakeFirst()).toEqual({ created_at: '2027', single_of: 'network' });
		await change(write, { id: 'd', created_at: '2026', single_of: null });
		expect(await row.executeTakeFirst()).toEqual({ created_at: '2026', single_of: null });
	});

	test('does not pass over a value for which it has no place', async () => {
		const row = { id: 'e', created_at: '2027' };
		const change = compiledOnce(['id'], (db, { id }: typeof row) => db.selectFrom('record').where('id', '=', id));
		await expect(change(database.databases.read, row)).rejects.toThrow('Values beside id');
	});

	test('sees within a transaction what the transaction wrote, and is not built again for it', async () => {
		const { write } = database.databases;
		expect(await findRecords(write, 'a')).toEqual([{ id: 'a', type: 'goal' }]);
		const before = builds;
		await write.transaction().execute(async (trx) => {
			await insert('c', trx);
			expect(await findRecords(trx, 'c')).toEqual([{ id: 'c', type: 'goal' }]);
		});
		expect(builds).toBe(before);
	});
});
