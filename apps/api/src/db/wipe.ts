import { sql } from 'kysely';
import { setTimeout } from 'node:timers/promises';
import { databaseTroubleOf } from './database-trouble.ts';
import type { Databases } from './databases.ts';

/** Tables that held texts, names or notes of an erased record. */
const textTables = [
	'snapshot',
	'part',
	'slug',
	'link',
	'record_head',
	'head_title',
	'head_word',
	'media',
	'media_member',
	'media_use',
	'token'
];

const patienceMilliseconds = 5_000;
const pauseMilliseconds = 250;

/**
 * Writes the database's files anew, so that nothing of what was erased is left in free pages, in the log of SQLite or
 * in dead rows. False while another process still reads an older state: it is tried again later.
 */
export async function wipeErased({ kind, write }: Databases): Promise<boolean> {
	const end = performance.now() + patienceMilliseconds;
	while (performance.now() < end) {
		if (await isWiped(kind === 'sqlite' ? wipeSqlite(write) : wipePostgres(write))) return true;
		await setTimeout(pauseMilliseconds);
	}
	return false;
}

/** One that found the database locked is tried again. */
async function isWiped(wiping: Promise<boolean>): Promise<boolean> {
	try {
		return await wiping;
	} catch (error) {
		if (databaseTroubleOf(error) === 'database-busy') return false;
		throw error;
	}
}

async function wipeSqlite(write: Databases['write']): Promise<boolean> {
	await forgetSamples(write);
	await sql`vacuum`.execute(write);
	const { rows } = await sql<{ busy: number; log: number }>`pragma wal_checkpoint(truncate)`.execute(write);
	return rows[0]?.busy === 0;
}

/** Where somebody has let SQLite take samples of its columns, they are taken anew. */
async function forgetSamples(write: Databases['write']): Promise<void> {
	const { rows } = await sql`select 1 from sqlite_schema where name = 'sqlite_stat1'`.execute(write);
	if (rows.length > 0) await sql`analyze`.execute(write);
}

async function wipePostgres(write: Databases['write']): Promise<boolean> {
	const { rows: now } = await sql<{ horizon: string }>`
		select pg_snapshot_xmax(pg_current_snapshot())::xid::text as horizon`.execute(write);
	// A row that an older transaction still sees would be carried over into the new file.
	const { rows } = await sql<{ older: string }>`
		select count(*) as older from pg_stat_activity
		where datname = current_database() and pid <> pg_backend_pid()
			and greatest(age(backend_xmin), age(backend_xid)) > age(${now[0]?.horizon ?? '0'}::xid)`.execute(write);
	if (rows[0]?.older !== '0') return false;
	for (const table of textTables) await sql`vacuum (full, analyze) ${sql.table(table)}`.execute(write);
	// PostgreSQL takes samples of columns by itself. Older samples are dead rows of its own table.
	await sql`vacuum full pg_catalog.pg_statistic`.execute(write);
	return true;
}
