import Sqlite from 'better-sqlite3';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Databases } from './db/databases.ts';
import { openPostgres } from './db/dialects/postgres.ts';
import { openSqlite } from './db/dialects/sqlite.ts';
import type { Patience } from './db/dialects/turns.ts';
import type { Config } from './config.ts';
import { closeOpenPaths } from './private-files.ts';

/** Where things lie in the data folder. */
export interface DataFolder {
	database: string;
	releases: string;
	/** Pictures and documents by their hash, those of drafts too. */
	media: string;
	/** Pictures that stand for a release, drawn when it is sealed. */
	pictures: string;
	keys: string;
	/** What a site on this machine keeps of the release that it served last. */
	site: string;
	/** Contents of earlier releases, so that one of them can be published again. */
	kept: string;
	/** Copies of the database, each made before its schema changed. */
	copies: string;
	/** Room that is given free when someone must be protected and the disk is full. */
	reserve: string;
}

/** Makes the data folder where it is missing, readable by its owner alone. */
export function openDataFolder(path: string): DataFolder {
	const folder = {
		database: join(path, 'kok.sqlite'),
		releases: join(path, 'releases'),
		media: join(path, 'media'),
		pictures: join(path, 'pictures'),
		keys: join(path, 'keys'),
		site: join(path, 'site'),
		kept: join(path, 'kept'),
		copies: join(path, 'before-migration'),
		reserve: join(path, 'reserve')
	};
	mkdirSync(path, { recursive: true, mode: 0o700 });
	if (mkdirSync(folder.releases, { recursive: true }) !== undefined) chmodSync(folder.releases, 0o755);
	mkdirSync(folder.media, { recursive: true, mode: 0o700 });
	mkdirSync(folder.keys, { recursive: true, mode: 0o700 });
	closeOpenPaths(path);
	return folder;
}

/** The database that the configuration asks for. */
export function openDatabases(
	{ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
	options: { onIdleError: (error: Error) => void; patience?: Patience }
): Databases {
	return databaseUrl === undefined
		? openSqlite(join(dataDir, 'kok.sqlite'), options)
		: openPostgres(databaseUrl, options);
}

/**
 * Locks a data folder for one server, or for several that share it and one PostgreSQL: the one kind keeps the other out. The lock is a held transaction on a file of its own: the operating
 * system frees it when the process ends, however it ends. Undefined while a server that does not share it holds it.
 */
export function lockDataFolder(path: string, { isShared }: { isShared: boolean }): { release: () => void } | undefined {
	const lock = new Sqlite(join(path, 'server.lock'), { timeout: 0 });
	try {
		lock.exec(isShared ? 'begin; select 1 from sqlite_schema' : 'begin exclusive');
	} catch {
		lock.close();
		return undefined;
	}
	return { release: () => lock.close() };
}
