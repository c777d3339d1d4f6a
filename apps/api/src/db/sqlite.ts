import Sqlite from 'better-sqlite3';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import type { Databases } from './databases.ts';
import { keepStatements } from './kept-statements.ts';
import type { Database } from './schema.ts';

/** Milliseconds that a writer waits for another process, such as the command line beside a running server. */
const busyTimeout = 10_000;

/** Opens one SQLite file so that what is committed is on disk. */
export function openSqlite(file: string): Databases {
	const write = connect(file);
	const read = connect(file);
	return {
		kind: 'sqlite',
		write: new Kysely<Database>({ dialect: new SqliteDialect({ database: forgivingRollback(write) }) }),
		read: new Kysely<Database>({ dialect: new SqliteDialect({ database: forgivingRollback(read) }) }),
		writeBack: async () => {
			write.pragma('wal_checkpoint(TRUNCATE)');
			await Promise.resolve();
		},
		close: async () => {
			read.close();
			write.close();
			await Promise.resolve();
		}
	};
}

function connect(file: string) {
	const connection = new Sqlite(file, { timeout: busyTimeout });
	connection.pragma('journal_mode = WAL');
	// In WAL mode only FULL syncs the log at every commit; NORMAL may lose the last ones in a power cut.
	connection.pragma('synchronous = FULL');
	// What is removed is overwritten: a text that endangers someone leaves nothing behind in free pages.
	connection.pragma('secure_delete = ON');
	connection.pragma('foreign_keys = ON');
	// Without it `insert or replace` slips past the triggers that guard the event table.
	connection.pragma('recursive_triggers = ON');
	return connection;
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
