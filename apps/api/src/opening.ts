import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Config } from './config.ts';
import { type DataFolder, lockDataFolder, openDataFolder, openDatabases } from './data-folder.ts';
import { copyBeforeMigration } from './db/copy-before-migration.ts';
import { databaseTroubleOf } from './db/database-trouble.ts';
import type { Databases } from './db/databases.ts';
import { lockChain, walkChain } from './db/stores/event-store.ts';
import { foreignSchema } from './db/checks/foreign-schema.ts';
import { listMigrations, migrate, readVersions } from './db/migrate.ts';
import type { Patience } from './db/dialects/turns.ts';
import { nothingFoundedIn, withoutTables } from './nothing-founded.ts';
import { refusalOf } from './refusal-of.ts';
import { type Reserve, isDiskFull } from './room.ts';

/** One sentence for whoever operates the server: why it does not start, and what to do. */
interface Refused {
	refusal: string;
}

const pauseMilliseconds = 2_000;

type Place = Pick<Config, 'dataDir' | 'databaseUrl'>;

/** The data folder for one server alone; with PostgreSQL several may share it. */
export async function enterFolder(place: Place): Promise<{ folder: DataFolder; leave: () => void } | Refused> {
	const { dataDir, databaseUrl } = place;
	return orRefusal(place, () => {
		const folder = openDataFolder(dataDir);
		const isShared = databaseUrl !== undefined;
		const lock = lockDataFolder(dataDir, { isShared });
		if (lock) return { folder, leave: lock.release };
		return {
			refusal: `Another server already works on the data folder ${dataDir}; stop it, or set DATA_DIR to another folder.`
		};
	});
}

/** The data folder for a command beside a server; only a command that may found makes one. */
export async function openFolder(
	place: Place,
	{ mayFound }: { mayFound: boolean }
): Promise<{ folder: DataFolder } | Refused> {
	const refusal = mayFound ? undefined : await nothingFoundedIn(place);
	if (refusal !== undefined) return { refusal };
	return orRefusal(place, () => ({ folder: openDataFolder(place.dataDir) }));
}

interface Opening {
	onIdleError: (error: Error) => void;
	/** How long its writers wait; without it, as long as those of a server. */
	patience?: Patience;
	/** Whether an empty database may be given its tables. */
	mayFound: boolean;
	/** Room that a full disk is given, where somebody waits to be protected. */
	reserve?: Reserve;
}

/** The database at today's schema. What cannot be opened is left as it is. */
export async function openDatabase(place: Place, options: Opening): Promise<{ databases: Databases } | Refused> {
	return orRefusal(place, async () => {
		if (await wasEmptied(place)) {
			const file = join(place.dataDir, 'kok.sqlite');
			return { refusal: `${file} is empty, although releases were sealed from it; restore a backup.` };
		}
		const databases = openDatabases(place, options);
		const opened = await orRefusal(place, async () => {
			const refusal = await foreignSchema(databases);
			if (refusal !== undefined) return { refusal };
			const isEmpty = !options.mayFound && (await listMigrations(databases.read)).length === 0;
			if (isEmpty) return { refusal: withoutTables(place) };
			await copyIfOlder(databases, place);
			await migrate(databases);
			// Every command begins so; a user who may only read is found out before anyone works.
			if (databases.kind === 'postgres') await databases.log.transaction().execute(lockChain);
			return { databases };
		});
		if ('refusal' in opened) await databases.close();
		return opened;
	});
}

/**
 * The same for a server, which waits for a database that does not answer yet: after a power cut it may come up later, and on
 * a full disk once somebody has made room.
 */
export async function awaitDatabase(
	place: Place,
	options: Opening & { onWait: (error: Error) => void },
	patienceMilliseconds = Infinity
): Promise<{ databases: Databases } | Refused> {
	const end = performance.now() + patienceMilliseconds;
	for (;;) {
		try {
			return await openDatabase(place, options);
		} catch (error) {
			const trouble = databaseTroubleOf(error);
			const isPassing = trouble === 'database-unreachable' || trouble === 'database-busy' || isDiskFull(error);
			if (isDiskFull(error) && (await options.reserve?.giveFree())) continue;
			if (!isPassing || performance.now() > end) throw error;
			options.onWait(error instanceof Error ? error : new Error(String(error)));
			await setTimeout(pauseMilliseconds);
		}
	}
}

async function copyIfOlder(databases: Databases, { dataDir }: Place): Promise<void> {
	const { pending, newest } = await readVersions(databases);
	if (newest === undefined || pending.length === 0) return;
	await copyBeforeMigration(databases, { folder: join(dataDir, 'before-migration'), version: newest });
}

/** Whether the log is whole from its first event to its last. */
export async function checkLog(place: Place, { read }: Databases): Promise<Refused | { isWhole: true }> {
	return orRefusal(place, async () => {
		const chain = await walkChain(read);
		if (chain.whole) return { isWhole: true as const };
		return {
			refusal: `The log is broken at event ${chain.brokenAt}; restore a backup, or ask for help before anything is written.`
		};
	});
}

/** SQLite takes an empty file for a new database; a copy that failed leaves one. */
async function wasEmptied({ dataDir, databaseUrl }: Place): Promise<boolean> {
	if (databaseUrl !== undefined) return false;
	const database = await stat(join(dataDir, 'kok.sqlite')).catch(() => undefined);
	const release = await stat(join(dataDir, 'releases', 'envelope.json')).catch(() => undefined);
	return database?.size === 0 && release !== undefined;
}

async function orRefusal<Out>(place: Place, work: () => Out | Promise<Out>): Promise<Out | Refused> {
	try {
		return await work();
	} catch (error) {
		const refusal = refusalOf(error, place);
		if (refusal === undefined) throw error;
		return { refusal };
	}
}
