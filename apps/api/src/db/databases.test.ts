import { expect, inject, test } from 'vitest';
import { createDatabase, kinds } from '../testing/database.ts';

test.each(kinds)('the connections of readers refuse to write, on %s', async (kind) => {
	const { databases, remove } = await createDatabase(kind, inject('postgresUrl'));
	try {
		const writing = databases.read.updateTable('lease').set({ holder: 'reader' }).execute();
		await expect(writing).rejects.toThrow(/readonly|read-only/);
	} finally {
		await remove();
	}
});
