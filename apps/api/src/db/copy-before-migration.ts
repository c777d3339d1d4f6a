import { type Kysely, sql } from 'kysely';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Databases } from './databases.ts';
import type { Database } from './schema.ts';

const kept = 3;
const portion = 500;

/**
 * Copies the database into a folder before its schema changes, named by the newest migration that it has had. On SQLite
 * it is a database to put back; on PostgreSQL every table as lines of JSON, which holds all but is no `pg_dump`. The
 * newest few stay.
 */
export async function copyBeforeMigration(
	databases: Databases,
	{ folder, version }: { folder: string; version: string }
): Promise<string> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const ending = databases.kind === 'sqlite' ? 'sqlite' : 'jsonl.gz';
	const name = `${version}-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}.${ending}`;
	const unfinished = join(folder, `${name}.unfinished`);
	await removeUnfinished(folder);
	try {
		await (databases.kind === 'sqlite' ? copySqlite(databases, unfinished) : copyTables(databases.read, unfinished));
		await chmod(unfinished, 0o600);
		await rename(unfinished, join(folder, name));
	} finally {
		await rm(unfinished, { force: true });
	}
	await prune(folder, ending);
	return join(folder, name);
}

/** A copy that was cut short would take room on the disk for ever, which may be why it was cut short. */
async function removeUnfinished(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		if (name.endsWith('.unfinished')) await rm(join(folder, name), { force: true });
	}
}

async function copySqlite({ write }: Databases, file: string): Promise<void> {
	await sql`vacuum into ${sql.lit(file)}`.execute(write);
}

async function copyTables(db: Kysely<Database>, file: string): Promise<void> {
	await db
		.transaction()
		.setIsolationLevel('repeatable read')
		.execute(async (trx) => pipeline(linesOf(trx), createGzip(), createWriteStream(file, { mode: 0o600 })));
}

async function* linesOf(db: Kysely<Database>): AsyncGenerator<string> {
	const { rows: tables } = await sql<{ name: string }>`
		select tablename as name from pg_tables where schemaname = current_schema() order by tablename`.execute(db);
	for (const { name } of tables) {
		for await (const row of rowsOf(db, name)) yield `${JSON.stringify({ table: name, row })}\n`;
	}
}

async function* rowsOf(db: Kysely<Database>, table: string): AsyncGenerator<unknown> {
	for (let offset = 0; ; offset += portion) {
		const { rows } = await sql`
			select * from ${sql.table(table)} order by ctid limit ${sql.lit(portion)} offset ${sql.lit(offset)}`.execute(db);
		yield* rows;
		if (rows.length < portion) return;
	}
}

async function prune(folder: string, ending: string): Promise<void> {
	const copies = (await readdir(folder)).filter((name) => name.endsWith(`.${ending}`));
	const byAge = copies.toSorted((a, b) => stampOf(a).localeCompare(stampOf(b)));
	for (const name of byAge.slice(0, -kept)) await rm(join(folder, name), { force: true });
}

/** The instant within the name. */
function stampOf(name: string): string {
	return /\d{8}T\d{6}Z/.exec(name)?.[0] ?? '';
}
