import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { archiveText, readArchive } from '../commands/archive-network.ts';
import { type TestDatabase, createEmptyDatabase } from '../testing/database.ts';
import { startOfTime } from '../testing/world.ts';
import { foreignSchema } from './checks/foreign-schema.ts';
import { migrate, migrationNames, listMigrations } from './migrate.ts';

describe('a PostgreSQL database in which another program has a schema of its own', () => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await createEmptyDatabase('postgres', inject('postgresUrl'));
		const { write } = database.databases;
		await sql`create schema library`.execute(write);
		await sql`create table library.part (record text, mood text)`.execute(write);
		await sql`create table library.kysely_migration (name text)`.execute(write);
		await sql`create table library.kysely_migration_lock (id text)`.execute(write);
	});
	afterAll(async () => database.remove());

	test('is taken for an empty one, migrated and exported', async () => {
		const { databases } = database;
		expect(await foreignSchema(databases)).toBeUndefined();
		await migrate(databases);
		expect(await listMigrations(databases.read)).toEqual(migrationNames);
		const archive = [...archiveText(await readArchive(databases, startOfTime))].join('');
		expect(JSON.parse(archive)).toMatchObject({ records: [], texts: [] });
		await migrate(databases);
	});
});
