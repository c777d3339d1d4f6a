import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createDatabase, kinds } from '../testing/database.ts';
import { compiledOnce } from './compiled-once.ts';

describe.each(kinds)('a statement that is built once, on %s', (kind) => {
	let database: TestDatabase;
	let builds = 0;

	const findRecords = compiledOnce((db, id) => {
		builds += 1;
		return db.selectFrom('record').select(['id', 'type']).where('type', '=', 'goal').where('id', '=', id);
	});
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
