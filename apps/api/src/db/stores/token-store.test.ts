import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createDatabase, kinds } from '../../testing/database.ts';
import { insertAccount } from './account-store.ts';
import { findMaker, insertToken } from './token-store.ts';

const at = '2026-11-24T09:00:00.000Z';
const token = {
	id: 'one-token',
	name: 'x',
	role: 'office',
	createdAt: at,
	expiresAt: '2027-11-24T09:00:00.000Z'
} as const;

describe.each(kinds)('who made a token, on %s', (kind) => {
	const opened: TestDatabase[] = [];

	beforeAll(async () => {
		for (const account of ['mara', 'ana']) {
			const database = await createDatabase(kind, inject('postgresUrl'));
			opened.push(database);
			await database.databases.write.transaction().execute(async (trx) => {
				await insertAccount(trx, {
					id: account,
					email: `${account}@netz.example`,
					name: account,
					role: 'admin',
					created_at: at
				});
				await insertToken(trx, token, { secret: account, account });
			});
		}
	});
	afterAll(async () => {
		for (const database of opened) await database.remove();
	});

	test('is known of each database by itself: tokens of two of them may have one id', async () => {
		const makers = [];
		for (const { databases } of opened) makers.push(await findMaker(databases.read, token.id));
		for (const { databases } of opened)
			makers.push(await databases.write.transaction().execute(async (trx) => findMaker(trx, token.id)));
		expect(makers).toEqual(['mara', 'ana', 'mara', 'ana']);
	});
});
