import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Databases } from '../db/databases.ts';
import { migrate } from '../db/migrate.ts';
import { openPostgres } from '../db/dialects/postgres.ts';
import { openSqlite } from '../db/dialects/sqlite.ts';

export const kinds = ['sqlite', 'postgres'] as const;

export interface TestDatabase {
	databases: Databases;
	/** For SQLite the file, for PostgreSQL the address. */
	place: string;
	remove: () => Promise<void>;
}

/** A migrated database of its own, empty but for the schema. */
export async function createDatabase(kind: Databases['kind'], postgresUrl: string): Promise<TestDatabase> {
	const made = await createEmptyDatabase(kind, postgresUrl);
	await migrate(made.databases);
	return made;
}

/** A database of its own without any table. */
export async function createEmptyDatabase(kind: Databases['kind'], postgresUrl: string): Promise<TestDatabase> {
	return kind === 'sqlite' ? createSqlite() : createPostgres(postgresUrl);
}

async function createSqlite(): Promise<TestDatabase> {
	const folder = await mkdtemp(join(tmpdir(), 'kok-api-'));
	const place = join(folder, 'kok.sqlite');
	const databases = openSqlite(place);
	return {
		databases,
		place,
		remove: async () => {
			await databases.close();
			await rm(folder, { recursive: true, force: true });
		}
	};
}

async function createPostgres(serverUrl: string): Promise<TestDatabase> {
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	await onServer(serverUrl, `create database ${name}`);
	const url = new URL(serverUrl);
	url.pathname = `/${name}`;
	const databases = openPostgres(url.href, { onIdleError: () => undefined });
	return {
		databases,
		place: url.href,
		remove: async () => {
			await databases.close();
			await onServer(serverUrl, `drop database ${name} with (force)`);
		}
	};
}

async function onServer(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
