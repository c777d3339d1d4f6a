import { randomUUID } from 'node:crypto';
import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { migrate } from '../db/migrate.ts';
import { type Pools, databasesOver, lend, openPools, openPostgres } from '../db/dialects/postgres.ts';
import type { TestDatabase } from './database.ts';
import { letEmpty, wasEmptied } from './emptied.ts';

/** The migrated database on the server of a test run, from which all others are copied. */
const template = 'migrated';
/** Copied as files, which takes half the time of a copy through the log. */
const copyOfTemplate = `template ${template} strategy file_copy`;
/** What is emptied grows by the rows that were deleted, so after so many tests another takes its place. */
const mostUses = 40;

/** Migrates the database that the tests copy. Nobody may stay connected to it, or PostgreSQL copies it for nobody. */
export async function createTemplate(serverUrl: string): Promise<void> {
	await onServer(serverUrl, `create database ${template}`);
	const databases = openPostgres(addressOf(serverUrl, template), { onIdleError: () => undefined });
	await migrate(databases);
	await letEmpty(databases);
	await databases.close();
	await keepCatalogueOf(serverUrl);
}

/** Has PostgreSQL write down what a new connection needs to know of the tables, so that copies do not look it up again. */
async function keepCatalogueOf(serverUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: addressOf(serverUrl, template) });
	await client.connect();
	await client.end();
}

interface Place {
	serverUrl: string;
	name: string;
	/** How many tests had it. */
	uses: number;
	/** Connections, which cost more than the statements of most tests. */
	pools: Pools;
}

/** Databases that were emptied after a test and wait for the next one; copying one anew takes twenty times as long. */
const emptied: Place[] = [];

/** A migrated database: one that was emptied, or a copy. */
export async function openMigrated(serverUrl: string): Promise<TestDatabase> {
	const place = emptied.pop() ?? (await placeFor(serverUrl, copyOfTemplate));
	return inUse({ ...place, uses: place.uses + 1 }, { mayReturn: true });
}

/** A database without any table. */
export async function openEmpty(serverUrl: string): Promise<TestDatabase> {
	return inUse(await placeFor(serverUrl), { mayReturn: false });
}

async function placeFor(serverUrl: string, from = ''): Promise<Place> {
	const name = await create(serverUrl, from);
	return { serverUrl, name, uses: 0, pools: openPools(addressOf(serverUrl, name), { onIdleError: () => undefined }) };
}

function inUse(place: Place, { mayReturn }: { mayReturn: boolean }): TestDatabase {
	const databases = databasesOver(lent(place.pools));
	let isKnown = false;
	return {
		databases,
		/** Whoever has the address may connect from elsewhere, so no other test gets this database. */
		get place() {
			isKnown = true;
			return addressOf(place.serverUrl, place.name);
		},
		remove: async () => {
			const returns = mayReturn && !isKnown && place.uses < mostUses && (await wasEmptied(databases));
			await databases.close();
			if (returns && isIdle(place.pools)) return void emptied.push(place);
			await Promise.all(Object.values(place.pools).map(async (pool) => pool.end()));
			await dropThoseLeft();
			left.add(place);
		}
	};
}

/** What a test is given of the pools: it is closed with the test, so that nothing that still runs there writes on. */
function lent({ read, write, lease }: Pools): Pools<PostgresPool> {
	return { read: lend(read), write: lend(write), lease: lend(lease) };
}

function isIdle(pools: Pools): boolean {
	return Object.values(pools).every((pool) => pool.idleCount === pool.totalCount && pool.waitingCount === 0);
}

/** Databases that are closed and not yet dropped. */
const left = new Set<Place>();

/** Drops what was closed before. PostgreSQL waits a tenth of a second where connections of a database are still ending. */
async function dropThoseLeft(): Promise<void> {
	for (const closed of left) {
		await onServer(closed.serverUrl, `drop database if exists ${closed.name} with (force)`);
		left.delete(closed);
	}
}

async function create(serverUrl: string, from = ''): Promise<string> {
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	await onServer(serverUrl, `create database ${name} ${from}`);
	return name;
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
