import Sqlite from 'better-sqlite3';
import { Kysely, type SqliteDatabase, sql } from 'kysely';
import { setTimeout } from 'node:timers/promises';
import type { Databases } from '../databases.ts';
import { keepStatements } from './kept-statements.ts';
import { ReadersDialect, WritersDialect } from './patient-sqlite.ts';
import type { Database } from '../schema.ts';
import { type Patience, serverPatience } from './turns.ts';

/** How long opening may take, beside another process that does the same. Nobody is served yet. */
const openingMilliseconds = 5_000;
/** SQLite waits for a lock in the event loop, where nobody else is served meanwhile. */
const busyMilliseconds = 5;
/** 4 MB for each connection. better-sqlite3 keeps 16, although the operating system has the same pages. */
const fewPages = 'cache_size = -4000';
/**
 * 16 MB. The commit that finds the write-ahead log so long writes it back into the file, and whoever saves waits for that.
 * At the usual 4 MB it was every fiftieth save, so the slowest hundredth of them took twice as long. In a server a thread
 * writes back before (`write-back-apart.ts`), so that little is left to that commit.
 */
const rareCheckpoints = 'wal_autocheckpoint = 4000';

/**
 * Opens one SQLite file so that what is committed is on disk. A file that is not there is made, but where `mustExist` says
 * that it has to be.
 */
export function openSqlite(
	file: string,
	{ patience = serverPatience, mustExist = false }: { patience?: Patience; mustExist?: boolean } = {}
): Databases {
	const writing = connect(file, mustExist);
	const reading = connect(file, mustExist);
	reading.pragma('query_only = ON');
	const write = new Kysely<Database>({ dialect: new WritersDialect(forgivingRollback(writing), patience) });
	return {
		kind: 'sqlite',
		write,
		log: write,
		read: readersOf(reading, patience),
		lease: write,
		openApart: () => openApart(file, patience),
		writeBack: async () => writeBack(write, patience),
		close: async () => {
			reading.close();
			writing.close();
			await Promise.resolve();
		}
	};
}

function openApart(file: string, patience: Patience): ReturnType<Databases['openApart']> {
	const connection = new Sqlite(file, { readonly: true, timeout: busyMilliseconds });
	connection.pragma(fewPages);
	return {
		db: readersOf(connection, patience),
		end: async () => {
			connection.close();
			await Promise.resolve();
		}
	};
}

function readersOf(connection: Sqlite.Database, patience: Patience): Kysely<Database> {
	return new Kysely<Database>({ dialect: new ReadersDialect(forgivingRollback(connection), patience) });
}

function connect(file: string, fileMustExist: boolean) {
	const connection = new Sqlite(file, { timeout: openingMilliseconds, fileMustExist });
	connection.pragma('journal_mode = WAL');
	connection.pragma(fewPages);
	connection.pragma(rareCheckpoints);
	// In WAL mode only FULL syncs the log at every commit; NORMAL may lose the last ones in a power cut.
	connection.pragma('synchronous = FULL');
	// What is removed is overwritten: a text that endangers someone leaves nothing behind in free pages.
	connection.pragma('secure_delete = ON');
	connection.pragma('foreign_keys = ON');
	// Without it `insert or replace` slips past the triggers that guard the event table.
	connection.pragma('recursive_triggers = ON');
	connection.pragma(`busy_timeout = ${busyMilliseconds}`);
	return connection;
}

/** Waits for whoever reads or writes in another process, as long as its patience lasts. */
async function writeBack(write: Kysely<Database>, { milliseconds }: Patience): Promise<void> {
	const end = performance.now() + milliseconds;
	for (;;) {
		const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(write);
		if (rows[0]?.busy === 0 || performance.now() > end) return;
		await setTimeout(50);
	}
}

/**
 * SQLite ends a transaction by itself when the disk is full. Rolling it back once more would fail, and that failure
 * would hide why.
 */
function forgivingRollback(connection: Sqlite.Database): SqliteDatabase {
	const nothing = connection.prepare('select 1 where 0');
	const prepare = keepStatements(connection);
	return {
		close: () => connection.close(),
		prepare: (statement) => (statement === 'rollback' && !connection.inTransaction ? nothing : prepare(statement))
	};
}
