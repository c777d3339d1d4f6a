import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { openPostgres } from './postgres.ts';

test('no parameter of the database’s address can switch off that a write is on disk before its answer', async () => {
	const address = new URL(inject('postgresUrl'));
	address.searchParams.set('options', '-c synchronous_commit=off');
	const databases = openPostgres(address.href, { onIdleError: () => undefined });
	try {
		const { rows } = await sql`show synchronous_commit`.execute(databases.read);
		expect(rows).toEqual([{ synchronous_commit: 'on' }]);
	} finally {
		await databases.close();
	}
});
