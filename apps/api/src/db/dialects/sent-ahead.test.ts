import type { Kysely, Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createDatabase, kinds } from '../../testing/database.ts';
import type { Database } from '../schema.ts';
import { sendAhead } from './sent-ahead.ts';

describe.each(kinds)('a statement of a transaction that is sent ahead, on %s', (kind) => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await createDatabase(kind, inject('postgresUrl'));
	});
	afterAll(async () => database.remove());

	const insertion = (trx: Transaction<Database>, id: string) =>
		trx.insertInto('record').values({ id, type: 'goal', created_at: '2026', single_of: null });
	const idsIn = async (db: Kysely<Database>) => {
		const rows = await db.selectFrom('record').select('id').orderBy('id').execute();
		return rows.map(({ id }) => id);
	};

	test('is seen by the next one, and written with the transaction', async () => {
		const { write } = database.databases;
		const seen = await write.transaction().execute(async (trx) => {
			for (const id of ['a', 'b']) await sendAhead(trx, insertion(trx, id));
			const ids = await idsIn(trx);
			await sendAhead(trx, trx.deleteFrom('record').where('id', '=', 'b'));
			return ids;
		});
		expect(seen).toEqual(['a', 'b']);
		expect(await idsIn(database.databases.read)).toEqual(['a']);
	});

	test.each([
		['the next statement that is waited for', true],
		['the end of the transaction', false]
	])('that fails lets %s fail by its own reason, and nothing of the transaction is written', async (_, isAsked) => {
		const { write } = database.databases;
		const failing = write.transaction().execute(async (trx) => {
			await sendAhead(trx, insertion(trx, 'c'));
			await sendAhead(trx, insertion(trx, 'a'));
			await sendAhead(trx, insertion(trx, 'd'));
			if (isAsked) await idsIn(trx);
		});
		await expect(failing).rejects.toThrow(/unique/i);
		expect(await idsIn(database.databases.read)).toEqual(['a']);
	});

	test('that failed hides no other reason, and says nothing in the transactions after it', async () => {
		const { write } = database.databases;
		for (let time = 0; time < 10; time += 1) {
			const failing = write.transaction().execute(async (trx) => {
				await sendAhead(trx, insertion(trx, 'a'));
				throw new Error('given up');
			});
			// SQLite has answered before anything else is thrown.
			await expect(failing).rejects.toThrow(kind === 'sqlite' ? /unique/i : 'given up');
			await write.transaction().execute(async (trx) => {
				await sendAhead(
					trx,
					trx
						.updateTable('record')
						.set({ created_at: `${time}` })
						.where('id', '=', 'a')
				);
			});
			const row = write.selectFrom('record').select('created_at').where('id', '=', 'a');
			expect(await row.executeTakeFirst()).toEqual({ created_at: `${time}` });
		}
	});
});
