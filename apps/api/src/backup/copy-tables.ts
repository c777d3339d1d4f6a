import { type Kysely, type Transaction, sql } from 'kysely';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listOwnTables } from '../db/own-tables.ts';
import type { Database } from '../db/schema.ts';

const rowsAtOnce = 1_000;

/**
 * Writes every table of PostgreSQL into a folder, one file each with a row in every line: JSON as PostgreSQL itself spells
 * it, so that no value passes through another type. Returns how many rows each has. All of it is of the moment of the
 * transaction.
 */
export async function copyTables(trx: Transaction<Database>, folder: string): Promise<Record<string, number>> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const rows: Record<string, number> = {};
	for (const name of await listTableNames(trx)) {
		rows[name] = await copyTable(trx, { name, file: join(folder, `${name}.jsonl`) });
	}
	return rows;
}

/** Tables that hold what the network wrote; Kysely's own say which migrations there were, as the manifest does. */
export async function listTableNames(db: Kysely<Database>): Promise<string[]> {
	const tables = await listOwnTables(db);
	return tables.flatMap(({ name, isView }) => (isView ? [] : [name])).sort();
}

async function copyTable(trx: Transaction<Database>, { name, file }: { name: string; file: string }): Promise<number> {
	let count = 0;
	await sql`declare copied no scroll cursor for
		select to_json(copied)::text as line from ${sql.table(name)} as copied`.execute(trx);
	const portions = portionsOf(trx, (rows) => (count += rows));
	await pipeline(portions, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
	await sql`close copied`.execute(trx);
	return count;
}

async function* portionsOf(trx: Transaction<Database>, onRows: (rows: number) => void): AsyncGenerator<string> {
	for (;;) {
		const { rows } = await sql<{ line: string }>`fetch ${sql.lit(rowsAtOnce)} from copied`.execute(trx);
		if (rows.length === 0) return;
		onRows(rows.length);
		yield rows.map(({ line }) => `${line}\n`).join('');
	}
}
