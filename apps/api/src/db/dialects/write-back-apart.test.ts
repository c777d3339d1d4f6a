import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../../testing/database.ts';
import { writeBackApart } from './write-back-apart.ts';

let database: TestDatabase;

beforeEach(async () => {
	database = await createDatabase('sqlite', '');
});
afterEach(async () => database.remove());

async function save(holder: string): Promise<void> {
	await database.databases.write.updateTable('lease').set({ holder }).execute();
}

async function inFile(text: string): Promise<boolean> {
	return (await readFile(database.place)).includes(text);
}

describe('the thread that writes back', () => {
	test('brings what was saved into the database file, while the server goes on saving', async () => {
		const failures: unknown[] = [];
		await save('written back by the thread');
		expect(await inFile('written back by the thread')).toBe(false);
		const thread = writeBackApart(database.place, (error) => failures.push(error));
		await expect.poll(async () => inFile('written back by the thread'), { timeout: 10_000 }).toBe(true);
		await save('saved afterwards');
		await expect.poll(async () => inFile('saved afterwards'), { timeout: 10_000 }).toBe(true);
		await thread.stop();
		expect(failures).toEqual([]);
	});

	test('leaves what a reader still needs as it was for that reader', async () => {
		const thread = writeBackApart(database.place, () => undefined);
		const { db, end } = database.databases.openApart();
		await save('before');
		await db.transaction().execute(async (moment) => {
			const read = async () => (await moment.selectFrom('lease').select('holder').limit(1).execute())[0]?.holder;
			expect(await read()).toBe('before');
			await save('afterwards');
			await expect.poll(async () => inFile('before'), { timeout: 10_000 }).toBe(true);
			expect(await read()).toBe('before');
		});
		await end();
		await expect.poll(async () => inFile('afterwards'), { timeout: 10_000 }).toBe(true);
		await thread.stop();
	});

	test('ends when it is stopped, and stopping it once more does nothing', async () => {
		const thread = writeBackApart(database.place, () => undefined);
		await thread.stop();
		await thread.stop();
		await save('after the end');
		expect(await inFile('after the end')).toBe(false);
	});

	test('says that it failed where there is no database, and makes none', async () => {
		const failures: unknown[] = [];
		const missing = join(database.place, '..', 'missing.sqlite');
		const thread = writeBackApart(missing, (error) => failures.push(error));
		await expect.poll(() => failures).toMatchObject([{ code: 'SQLITE_CANTOPEN' }]);
		await thread.stop();
		await expect(readFile(missing)).rejects.toThrow('ENOENT');
	});
});
