import { type Transaction, sql } from 'kysely';
import { setTimeout } from 'node:timers/promises';
import { databaseTroubleOf } from './database-trouble.ts';
import type { Databases } from './databases.ts';
import type { Database } from './schema.ts';

/** Tables that held texts, names or notes of an erased record, or what was known of an erased person. */
const textTables = [
	'snapshot',
	'part',
	'slug',
	'link',
	'web_address',
	'web_address_place',
	'record_head',
	'head_title',
	'head_word',
	'media',
	'media_member',
	'media_use',
	'file_description',
	'token',
	'note',
	'working_copy',
	'draft_comment',
	'account',
	'passkey',
	'session',
	'invitation',
	'sign_in_step',
	'access_log'
];

/** For as long others are waited for before each step. */
const usualPatienceMilliseconds = 5_000;
const pauseMilliseconds = 250;

/** A step was done and others are left; or others are still reading an older state. */
type Wiping = 'wiped' | 'advanced' | 'waiting';

/**
 * Writes the database's files anew, so that nothing of what was erased is left in free pages, in the log of SQLite or
 * in dead rows. False while another process still reads an older state: it is tried again later.
 */
export async function wipeErased(
	{ kind, write }: Databases,
	patienceMilliseconds = usualPatienceMilliseconds
): Promise<boolean> {
	const wipe = kind === 'sqlite' ? async () => wipeSqlite(write) : await wipingPostgres(write);
	let end = performance.now() + patienceMilliseconds;
	for (;;) {
		const wiping = await stepOf(wipe());
		if (wiping === 'wiped') return true;
		if (wiping === 'waiting' && performance.now() > end) return false;
		// A step may itself take longer than anybody is waited for.
		if (wiping === 'advanced') end = performance.now() + patienceMilliseconds;
		else await setTimeout(pauseMilliseconds);
	}
}

/** One that found the database locked is tried again. */
async function stepOf(wiping: Promise<Wiping>): Promise<Wiping> {
	try {
		return await wiping;
	} catch (error) {
		if (databaseTroubleOf(error) === 'database-busy') return 'waiting';
		throw error;
	}
}

async function wipeSqlite(write: Databases['write']): Promise<Wiping> {
	await forgetSamples(write);
	await sql`vacuum`.execute(write);
	const { rows } = await sql<{ busy: number; log: number }>`pragma wal_checkpoint(truncate)`.execute(write);
	return rows[0]?.busy === 0 ? 'wiped' : 'waiting';
}

/** Where somebody has let SQLite take samples of its columns, they are taken anew. */
async function forgetSamples(write: Databases['write']): Promise<void> {
	const { rows } = await sql`select 1 from sqlite_schema where name = 'sqlite_stat1'`.execute(write);
	if (rows.length > 0) await sql`analyze`.execute(write);
}

/**
 * Wipes what is erased by now. Each step begins once every transaction that was under way before the step ahead of it
 * ended has ended as well: PostgreSQL would carry over to the new files what such a transaction may still see.
 */
async function wipingPostgres(write: Databases['write']): Promise<() => Promise<Wiping>> {
	const steps = [wipeTables, wipeSamples];
	let horizon = await horizonOf(write);
	return async () => {
		if (await isReadBefore(write, horizon)) return 'waiting';
		await steps[0]?.(write);
		steps.shift();
		if (steps.length === 0) return 'wiped';
		horizon = await horizonOf(write);
		return 'advanced';
	};
}

/** The number of the next transaction: whatever is dead by now was deleted by one with a smaller number. */
async function horizonOf(write: Databases['write']): Promise<string> {
	const { rows } = await sql<{ horizon: string }>`
		select pg_snapshot_xmax(pg_current_snapshot())::text as horizon`.execute(write);
	return rows[0]?.horizon ?? '0';
}

/**
 * Whether a transaction is under way that began before others were erased: rows that it may still see are carried over
 * into the new files. PostgreSQL keeps them for a writer in any of its databases, and for a reader in this one.
 */
async function isReadBefore(write: Databases['write'], horizon: string): Promise<boolean> {
	const { rows } = await sql<{ older: boolean }>`
		select pg_snapshot_xmin(pg_current_snapshot()) < ${horizon}::xid8 or exists (
			select 1 from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid()
				and greatest(age(backend_xmin), age(backend_xid)) > age(${horizon}::xid8::xid)
		) as older`.execute(write);
	return rows[0]?.older !== false;
}

async function wipeTables(write: Databases['write']): Promise<void> {
	for (const table of textTables) {
		await sql`vacuum (full, analyze) ${sql.table(table)}`.execute(write);
		await forgetSamplesIfEmpty(write, table);
	}
}

/** PostgreSQL keeps the older samples of a table that it finds empty. A column that is given its own type loses them. */
async function forgetSamplesIfEmpty(write: Databases['write'], table: string): Promise<void> {
	const { rows } = await sql<{ column: string; type: string }>`
		select attname as column, format_type(atttypid, atttypmod) as type from pg_attribute
		where attrelid = ${table}::regclass
			and attname in (select attname from pg_stats where schemaname = current_schema() and tablename = ${table})
			and not exists (select from ${sql.table(table)})`.execute(write);
	if (rows.length === 0) return;

	const changes = rows.map(({ column, type }) => sql`alter column ${sql.ref(column)} type ${sql.raw(type)}`);
	await withoutTriggers(write, table, async (trx) => {
		await sql`alter table ${sql.table(table)} ${sql.join(changes)}`.execute(trx);
	});
}

/** PostgreSQL changes no column that a trigger names. All of it is one transaction, so nobody writes past a trigger. */
async function withoutTriggers(
	write: Databases['write'],
	table: string,
	act: (trx: Transaction<Database>) => Promise<void>
): Promise<void> {
	await write.transaction().execute(async (trx) => {
		const { rows } = await sql<{ name: string; definition: string }>`
			select tgname as name, pg_get_triggerdef(oid) as definition from pg_trigger
			where tgrelid = ${table}::regclass and not tgisinternal`.execute(trx);
		for (const { name } of rows) await sql`drop trigger ${sql.ref(name)} on ${sql.table(table)}`.execute(trx);
		await act(trx);
		for (const { definition } of rows) await sql.raw(definition).execute(trx);
	});
}

/** PostgreSQL takes samples of columns by itself. Older samples are dead rows of its own table. */
async function wipeSamples(write: Databases['write']): Promise<void> {
	await sql`vacuum full pg_catalog.pg_statistic`.execute(write);
}
