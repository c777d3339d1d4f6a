import { sql } from 'kysely';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Databases } from '../db/databases.ts';
import type { TestDatabase } from './database.ts';

/** The bytes of every file in which a database keeps its rows, as one text to look into. */
export async function bytesOf({ databases, place }: Pick<TestDatabase, 'databases' | 'place'>): Promise<string> {
	return databases.kind === 'sqlite' ? sqliteBytes(place) : postgresBytes(databases);
}

/** The bytes of all files below a folder, as one text. */
export async function bytesBelow(folder: string): Promise<string> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return (await Promise.all(files.map(async (file) => readFile(file, 'latin1')))).join('\n');
}

async function sqliteBytes(file: string): Promise<string> {
	const names = (await readdir(dirname(file))).filter((name) => name.startsWith(basename(file)));
	return (await Promise.all(names.map(async (name) => readFile(join(dirname(file), name), 'latin1')))).join('\n');
}

/** Read on the server: its files belong to it, and its own checkpoint writes them. Its own tables hold values of ours. */
async function postgresBytes({ write }: Databases): Promise<string> {
	await sql`checkpoint`.execute(write);
	const { rows } = await sql<{ path: string }>`
		select current_setting('data_directory') || '/' || pg_relation_filepath(oid) as path
		from pg_class where pg_relation_filepath(oid) is not null and relkind in ('r', 't', 'i', 'm')`.execute(write);
	const texts = await Promise.all(rows.map(async ({ path }) => bytesAt(path)));
	return texts.join('\n');
}

/** What this user may not read is read as the server's own. */
async function bytesAt(path: string): Promise<string> {
	try {
		return await readFile(path, 'latin1');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
		const { stdout } = await promisify(execFile)('sudo', ['cat', path], { encoding: 'latin1', maxBuffer: 2 ** 28 });
		return stdout;
	}
}
