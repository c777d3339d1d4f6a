import { sql } from 'kysely';
import { stat } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { createDatabase, kinds } from '../testing/database.ts';
import { atOneMoment } from './one-moment.ts';

test.each(kinds)('the connections of readers refuse to write, on %s', async (kind) => {
	const { databases, remove } = await createDatabase(kind, inject('postgresUrl'));
	try {
		const writing = databases.read.updateTable('lease').set({ holder: 'reader' }).execute();
		await expect(writing).rejects.toThrow(/readonly|read-only/);
	} finally {
		await remove();
	}
});

test('each connection to SQLite keeps 4 MB of pages', async () => {
	const { databases, remove } = await createDatabase('sqlite', '');
	const apart = databases.openApart();
	try {
		for (const db of [databases.read, databases.write, apart.db]) {
			expect((await sql`pragma cache_size`.execute(db)).rows).toEqual([{ cache_size: -4_000 }]);
		}
	} finally {
		await apart.end();
		await remove();
	}
});

test('a save on SQLite seldom waits until the write-ahead log is written back', async () => {
	const { databases, place, remove } = await createDatabase('sqlite', '');
	try {
		for (let page = 0; page < 2_000; page += 1) {
			await databases.write
				.updateTable('lease')
				.set({ holder: String(page) })
				.execute();
		}
		expect((await stat(`${place}-wal`)).size).toBeGreaterThan(2_000 * 4_096);
	} finally {
		await remove();
	}
});

test.each(kinds)('whoever reads much at one moment keeps nobody waiting, on %s', async (kind) => {
	const { databases, remove } = await createDatabase(kind, inject('postgresUrl'));
	const holder = async (db: typeof databases.read) => (await db.selectFrom('lease').select('holder').execute())[0];
	const change = async () => databases.write.updateTable('lease').set({ holder: 'other' }).execute();
	const others = [async () => holder(databases.read), async () => atOneMoment(databases, holder)];
	try {
		await atOneMoment(databases, async (moment) => {
			const before = await holder(moment);
			await change();
			for (const other of others) expect(await other()).toEqual({ holder: 'other' });
			expect(await holder(moment)).toEqual(before);
		});
	} finally {
		await remove();
	}
});
