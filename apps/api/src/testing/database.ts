import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
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

/** The migrated database on the server of a test run, of which each test gets a copy. */
const template = 'migrated';
/** Copied as files, which takes half the time of a copy through the log. */
const copyOfTemplate = `template ${template} strategy file_copy`;

/** Migrates the database that the tests copy. Nobody may stay connected to it, or PostgreSQL copies it for nobody. */
export async function createTemplate(serverUrl: string): Promise<void> {
	await onServer(serverUrl, `create database ${template}`);
	const databases = openPostgres(addressOf(serverUrl, template), { onIdleError: () => undefined });
	await migrate(databases);
	await databases.close();
	await keepCatalogueOf(serverUrl);
}

/** Has PostgreSQL write down what a new connection needs to know of the tables, so that copies do not look it up again. */
async function keepCatalogueOf(serverUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: addressOf(serverUrl, template) });
	await client.connect();
	await client.end();
}

/** A migrated database of its own, empty but for the schema. It is copied, because migrating takes a hundred times as long. */
export async function createDatabase(kind: Databases['kind'], postgresUrl: string): Promise<TestDatabase> {
	return kind === 'sqlite' ? createSqlite(await migratedFile()) : createPostgres(postgresUrl, copyOfTemplate);
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
	return kind === 'sqlite' ? createSqlite() : createPostgres(postgresUrl);
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
			await rm(folder, { recursive: true, force: true });
		}
	};
}

async function createPostgres(serverUrl: string, from = ''): Promise<TestDatabase> {
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	await onServer(serverUrl, `create database ${name} ${from}`);
	const place = addressOf(serverUrl, name);
	const databases = openPostgres(place, { onIdleError: () => undefined });
	return {
		databases,
		place,
		remove: async () => {
			await databases.close();
			await dropThoseLeft();
			left.add({ serverUrl, name });
		}
	};
}

/** Databases that are closed and not yet dropped. */
const left = new Set<{ serverUrl: string; name: string }>();

/** Drops what was closed before. PostgreSQL waits a tenth of a second where connections of a database are still ending. */
async function dropThoseLeft(): Promise<void> {
	for (const closed of left) {
		await onServer(closed.serverUrl, `drop database if exists ${closed.name} with (force)`);
		left.delete(closed);
	}
}

function addressOf(serverUrl: string, name: string): string {
	const url = new URL(serverUrl);
	url.pathname = `/${name}`;
	return url.href;
}

const servers = new Map<string, pg.Pool>();

/** Runs a statement on a connection that is kept for the next one, but keeps no process alive. */
async function onServer(url: string, statement: string): Promise<void> {
	const server = servers.get(url) ?? connectTo(url);
	servers.set(url, server);
	await server.query(statement);
}

function connectTo(url: string): pg.Pool {
	const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, allowExitOnIdle: true });
	// The server may end before the process does.
	pool.on('error', () => undefined);
	return pool;
}
