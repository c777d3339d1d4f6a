import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Databases } from './db/databases.ts';
import { openPostgres } from './db/dialects/postgres.ts';
import { openSqlite } from './db/dialects/sqlite.ts';
import type { Patience } from './db/dialects/turns.ts';
import type { Config } from './config.ts';
import { holdFile } from './hold-file.ts';
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
	backingUp: BackingUp;
}

/** What backing up leaves in the data folder, for a while or to be read. */
export interface BackingUp {
	/** Held by whoever makes or proves a backup. */
	lock: string;
	/** What goes into a backup, side by side, until it is packed. */
	staging: string;
	/** A backup that is restored to be looked at. */
	proving: string;
	/** Which backup was proved, and when. */
	note: string;
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
		reserve: join(path, 'reserve'),
		backingUp: backingUpIn(path)
	};
	mkdirSync(path, { recursive: true, mode: 0o700 });
	if (mkdirSync(folder.releases, { recursive: true }) !== undefined) chmodSync(folder.releases, 0o755);
	mkdirSync(folder.media, { recursive: true, mode: 0o700 });
	mkdirSync(folder.keys, { recursive: true, mode: 0o700 });
	closeOpenPaths(path);
	return folder;
}

export function backingUpIn(path: string): BackingUp {
	return {
		lock: join(path, 'backup.lock'),
		staging: join(path, 'backing-up'),
		proving: join(path, 'proving'),
		note: join(path, 'proof.json')
	};
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
 * Locks a data folder for one server, or for several that share it and one PostgreSQL: the one kind keeps the other out.
 * Undefined while a server that does not share it holds it.
 */
export function lockDataFolder(path: string, held: { isShared: boolean }): { release: () => void } | undefined {
	return holdFile(join(path, 'server.lock'), held);
}
