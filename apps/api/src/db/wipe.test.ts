import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createDatabase, createEmptyDatabase } from '../testing/database.ts';
import { bytesOf } from '../testing/places-of-bytes.ts';
import { wipeErased } from './wipe.ts';

const name = 'Verborgene Gasse 17';

describe('while a transaction is under way in another database of the same PostgreSQL', () => {
	let database: TestDatabase;
	let neighbour: TestDatabase;
	let foreign: pg.Client;

	beforeEach(async () => {
		database = await createDatabase('postgres', inject('postgresUrl'));
		neighbour = await createEmptyDatabase('postgres', inject('postgresUrl'));
		foreign = new pg.Client({ connectionString: neighbour.place });
		await foreign.connect();
		await foreign.query('begin');
		await foreign.query('select pg_current_xact_id()');
		await writeAndErase();
	});
	afterEach(async () => {
		await foreign.end();
		await neighbour.remove();
		await database.remove();
	});

	async function writeAndErase() {
		const { write } = database.databases;
		const token = { id: randomUUID(), name, role: 'office', hash: 'x', created_at: '', expires_at: '' } as const;
		await write.insertInto('token').values(token).execute();
		await write.deleteFrom('token').execute();
	}

	test('what was erased is not called wiped, for PostgreSQL keeps it', async () => {
		// Whoever erases in another database of the server meanwhile waits for this transaction, too.
		const isWiped = await wipeErased(database.databases, 300);
		expect([isWiped, (await bytesOf(database)).includes(name)]).toEqual([false, true]);
	});

	test('it is wiped once that transaction has ended', async () => {
		const wiping = wipeErased(database.databases);
		await foreign.query('commit');
		expect(await wiping).toBe(true);
		expect(await bytesOf(database)).not.toContain(name);
	});
});
