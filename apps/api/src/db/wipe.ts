import { sql } from 'kysely';
import { setTimeout } from 'node:timers/promises';
import type { Databases } from './databases.ts';

/** Tables that held texts, names or notes of an erased record. */
const textTables = ['snapshot', 'part', 'slug', 'link', 'media', 'media_member', 'media_use', 'token'];

const attempts = 20;
const pauseMilliseconds = 250;

/**
 * Writes the database's files anew, so that nothing of what was erased is left in free pages, in the log of SQLite or
 * in dead rows. False while another process still reads an older state: it is tried again later.
 */
export async function wipeErased({ kind, write }: Databases): Promise<boolean> {
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		if (await (kind === 'sqlite' ? wipeSqlite(write) : wipePostgres(write))) return true;
		await setTimeout(pauseMilliseconds);
	}
	return false;
}

async function wipeSqlite(write: Databases['write']): Promise<boolean> {
	try {
		await sql`vacuum`.execute(write);
	} catch (error) {
		if (isBusy(error)) return false;
		throw error;
	}
	const { rows } = await sql<{ busy: number; log: number }>`pragma wal_checkpoint(truncate)`.execute(write);
	return rows[0]?.busy === 0;
}

async function wipePostgres(write: Databases['write']): Promise<boolean> {
	const { rows: now } = await sql<{ horizon: string }>`
		select pg_snapshot_xmax(pg_current_snapshot())::xid::text as horizon`.execute(write);
	// A row that an older transaction still sees would be carried over into the new file.
	const { rows } = await sql<{ older: string }>`
		select count(*) as older from pg_stat_activity
		where datname = current_database() and pid <> pg_backend_pid()
			and age(backend_xmin) > age(${now[0]?.horizon ?? '0'}::xid)`.execute(write);
	if (rows[0]?.older !== '0') return false;
	for (const table of textTables) await sql`vacuum full ${sql.table(table)}`.execute(write);
	return true;
}

function isBusy(error: unknown): boolean {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
