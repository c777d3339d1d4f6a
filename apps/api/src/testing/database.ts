import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Databases } from '../db/databases.ts';
import { migrate } from '../db/migrate.ts';
import { openSqlite } from '../db/dialects/sqlite.ts';
import { openEmpty, openMigrated } from './postgres-databases.ts';
import { removeFolder } from './remove-folder.ts';

export const kinds = ['sqlite', 'postgres'] as const;

export interface TestDatabase {
	databases: Databases;
	/** For SQLite the file, for PostgreSQL the address. */
	place: string;
	remove: () => Promise<void>;
}

/**
 * A migrated database for one test, empty but for the schema. It is copied, because migrating takes a hundred times as
 * long; on PostgreSQL it may be one that an earlier test has used, without what that test left.
 */
export async function createDatabase(kind: Databases['kind'], postgresUrl: string): Promise<TestDatabase> {
	return kind === 'sqlite' ? createSqlite(await migratedFile()) : openMigrated(postgresUrl);
}

let migrated: Promise<Uint8Array> | undefined;

/** The bytes of a migrated SQLite file, made once for each file of tests. */
async function migratedFile(): Promise<Uint8Array> {
	migrated ??= makeMigratedFile();
	return migrated;
}

async function makeMigratedFile(): Promise<Uint8Array> {
	const { databases, place, remove } = await createSqlite();
	await migrate(databases);
	await databases.close();
	const bytes = await readFile(place);
	await remove();
	return bytes;
}

/** A database of its own without any table. */
export async function createEmptyDatabase(kind: Databases['kind'], postgresUrl: string): Promise<TestDatabase> {
	return kind === 'sqlite' ? createSqlite() : openEmpty(postgresUrl);
}

async function createSqlite(bytes?: Uint8Array): Promise<TestDatabase> {
	const folder = await mkdtemp(join(tmpdir(), 'kok-api-'));
	const place = join(folder, 'kok.sqlite');
	if (bytes) await writeFile(place, bytes);
	const databases = openSqlite(place);
	// A test's file need not outlive a power cut; `pnpm durability` shows that a server's does.
	await sql`pragma synchronous = off`.execute(databases.write);
	return {
		databases,
		place,
		remove: async () => {
			await databases.close();
			await removeFolder(folder);
		}
	};
}
