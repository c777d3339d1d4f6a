import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Databases } from './databases.ts';
import type { Database } from './schema.ts';

/** Opens a pool on a PostgreSQL database. `onIdleError` hears of connections that were lost. */
export function openPostgres(url: string, { onIdleError }: { onIdleError: (error: Error) => void }): Databases {
	const address = new URL(url);
	// Options in the address would take the place of ours, and with them the promise that a write is on disk.
	address.searchParams.delete('options');
	const pool = new pg.Pool({
		connectionString: address.href,
		max: 10,
		connectionTimeoutMillis: 5_000,
		// An acknowledged write must be on disk, whatever the server's own default is.
		options: '-c synchronous_commit=on -c timezone=UTC'
	});
	pool.on('error', onIdleError);
	// The pool listens only while a connection is idle; one that is lost while in use would end the process.
	pool.on('connect', (client) => client.on('error', onIdleError));
	const database = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
	return {
		kind: 'postgres',
		write: database,
		read: database,
		writeBack: () => Promise.resolve(),
		close: () => database.destroy()
	};
}
