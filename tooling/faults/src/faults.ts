import Sqlite from 'better-sqlite3';
import { chmod, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/** A fault of operation, done to a data folder at rest. */
export interface Fault {
	name: string;
	/** The code by which it is named. */
	code: string;
	/** What the doctor calls it while the API has not run yet, where that is something else. */
	atRest?: string;
	/** What happens to the folder. */
	inflict?: (dataDir: string) => void | Promise<void>;
	/** By how many milliseconds the API's clock is wrong. */
	shift?: number;
	/** Whether the API refuses to run, goes on and says so at `/healthz`, or only the doctor looks. */
	api: 'refuses' | 'says' | 'runs';
}

const day = 86_400_000;

export const faults: readonly Fault[] = [
	{ name: 'an event of the log was altered', code: 'log-broken', inflict: alterLog, api: 'refuses' },
	{
		name: 'the database was cut off',
		code: 'database-damaged',
		inflict: async (dataDir) => truncate(databaseIn(dataDir), 6_000),
		api: 'refuses'
	},
	{ name: 'a newer version made the database', code: 'database-newer', inflict: makeNewer, api: 'refuses' },
	{
		name: 'the database is lost, the releases are not',
		code: 'database-behind-releases',
		atRest: 'database-missing',
		inflict: lose,
		api: 'says'
	},
	{ name: 'the clock is three days behind', code: 'clock-behind', shift: -3 * day, api: 'says' },
	{ name: 'the clock is 400 days ahead', code: 'clock-ahead', shift: 400 * day, api: 'says' },
	{
		name: 'the release folder lost its envelope',
		code: 'release-unfit',
		inflict: async (dataDir) => rm(join(dataDir, 'releases', 'envelope.json')),
		api: 'runs'
	},
	{
		name: 'others on the machine can read the drafts',
		code: 'files-open',
		inflict: async (dataDir) => chmod(databaseIn(dataDir), 0o644),
		api: 'runs'
	}
];

function databaseIn(dataDir: string): string {
	return join(dataDir, 'kok.sqlite');
}

function inDatabase(dataDir: string, statements: string): void {
	const database = new Sqlite(databaseIn(dataDir));
	database.exec(statements);
	database.close();
}

function alterLog(dataDir: string): void {
	inDatabase(dataDir, "drop trigger event_no_update; update event set actor = 'someone else' where seq = 3");
}

function makeNewer(dataDir: string): void {
	inDatabase(dataDir, "insert into kysely_migration (name, timestamp) values ('2999-01-01-later', '2999-01-01')");
}

async function lose(dataDir: string): Promise<void> {
	for (const ending of ['', '-wal', '-shm']) await rm(`${databaseIn(dataDir)}${ending}`, { force: true });
}
