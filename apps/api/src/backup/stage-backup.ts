import { readEnvelope } from '@kok/release/folder';
import { isTemporary, listNames } from '@kok/release/whole-file';
import Sqlite from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { copyFile, link, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { DataFolder } from '../data-folder.ts';
import type { Databases } from '../db/databases.ts';
import { openSqlite } from '../db/dialects/sqlite.ts';
import { listMigrations } from '../db/migrate.ts';
import { atOneMoment } from '../db/one-moment.ts';
import type { Database } from '../db/schema.ts';
import { readChainHead } from '../db/stores/event-store.ts';
import { listFileHashes } from '../db/stores/media-store.ts';
import { lastRelease } from '../db/stores/release-store.ts';
import { copyTables } from './copy-tables.ts';
import { type Manifest, backupFormat, manifestFile, sqliteFile, tablesFolder } from './manifest.ts';

/** What a backup is made of. */
export interface BackupSource {
	folder: DataFolder;
	databases: Databases;
}

const tries = 3;
const pauseMilliseconds = 1_000;

/**
 * Lays everything that belongs into a backup side by side in a folder, as of one moment, while the server goes on: a copy
 * of the database, and links to the files beside it. A release that is sealed meanwhile, or a file that is erased, makes it
 * begin anew; after the third time it takes what is there, and proving the backup says what does not fit.
 */
export async function stageBackup(source: BackupSource, { into, at }: { into: string; at: string }): Promise<Manifest> {
	for (let attempt = 1; ; attempt += 1) {
		await rm(into, { recursive: true, force: true });
		await mkdir(into, { recursive: true, mode: 0o700 });
		const staged = await stageOnce(source, into);
		if (staged.isOfOneMoment || attempt === tries) {
			const manifest = { backup: 'kok', format: backupFormat, at, ...staged.facts } as const;
			await writeFile(join(into, manifestFile), `${JSON.stringify(manifest, null, '\t')}\n`, { mode: 0o600 });
			return manifest;
		}
		await setTimeout(pauseMilliseconds);
	}
}

type Facts = Omit<Manifest, 'backup' | 'format' | 'at'>;

async function stageOnce(
	{ folder, databases }: BackupSource,
	into: string
): Promise<{ facts: Facts; isOfOneMoment: boolean }> {
	await linkTree(folder.keys, join(into, 'keys'));
	// The second time for what was sealed during the first. An older release than the database’s is found out below.
	for (let time = 1; time <= 2; time += 1) await linkTree(folder.releases, join(into, 'releases'));
	const { facts, hashes } = await (databases.kind === 'sqlite'
		? stageSqlite(folder.database, into)
		: stageTables(databases, into));

	let isWhole = true;
	for (const hash of hashes) {
		if (!(await linkFile(join(folder.media, hash), join(into, 'media', hash)))) isWhole = false;
	}
	// After the database, so that nothing is kept that the database knows to be protected.
	await linkTree(folder.kept, join(into, 'kept'));
	const envelope = await readEnvelope(join(into, 'releases')).catch(() => undefined);
	return { facts, isOfOneMoment: isWhole && envelope?.number === facts.release?.number };
}

/** As SQLite itself copies it, from one moment; whoever writes meanwhile is not kept waiting. */
async function stageSqlite(file: string, into: string): Promise<{ facts: Facts; hashes: string[] }> {
	const copy = join(into, sqliteFile);
	const connection = new Sqlite(file, { readonly: true, fileMustExist: true });
	try {
		connection.prepare('vacuum into ?').run(copy);
	} finally {
		connection.close();
	}
	const databases = openSqlite(copy, { mustExist: true });
	try {
		return { facts: await readFacts(databases.read, 'sqlite'), hashes: await listFileHashes(databases.read) };
	} finally {
		await databases.writeBack();
		await databases.close();
	}
}

async function stageTables(databases: Databases, into: string): Promise<{ facts: Facts; hashes: string[] }> {
	return atOneMoment(databases, async (trx) => {
		const rows = await copyTables(trx, join(into, tablesFolder));
		return { facts: { ...(await readFacts(trx, 'postgres')), rows }, hashes: await listFileHashes(trx) };
	});
}

async function readFacts(db: Kysely<Database>, kind: Databases['kind']): Promise<Facts> {
	const release = await lastRelease(db);
	return {
		kind,
		network: await readMark(db),
		migrations: await listMigrations(db),
		chain: await readChainHead(db),
		...(release && { release: { number: release.number, at: release.at, content: release.content } })
	};
}

/** By this the backups of one network are told from those of another: the hash of its first event, eight digits of it. */
export async function readMark(db: Kysely<Database>): Promise<string> {
	const first = await db.selectFrom('event').select('hash').where('seq', '=', 1).executeTakeFirst();
	return (first?.hash ?? '').slice(0, 8).padEnd(8, '0');
}

/** Links every file of a folder that is not there yet; those that go meanwhile are passed over. */
async function linkTree(from: string, to: string): Promise<void> {
	for (const name of await listNames(from)) {
		if (isTemporary(name)) continue;
		const path = join(from, name);
		const isFolder = await readdir(path).then(
			() => true,
			() => false
		);
		await (isFolder ? linkTree(path, join(to, name)) : linkFile(path, join(to, name)));
	}
}

/** A second name for a file, or a copy where the file system knows no such thing. False where the file is gone. */
async function linkFile(from: string, to: string): Promise<boolean> {
	await mkdir(dirname(to), { recursive: true, mode: 0o700 });
	try {
		await link(from, to);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'EEXIST') return true;
		if (code === 'ENOENT') return false;
		await copyFile(from, to);
	}
	return true;
}
