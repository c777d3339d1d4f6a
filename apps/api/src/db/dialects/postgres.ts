import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import type { Databases } from '../databases.ts';
import { createNames, runByName } from './named-statements.ts';
import { WritersDialect } from './patient-postgres.ts';
import type { Database } from '../schema.ts';
import { type Patience, serverPatience } from './turns.ts';

/** Connections of each kind. A server lets in a hundred by default, and several processes may share it. */
const readers = 10;
/** One writes into the log, the others beside it: what people type, who signs in, what is sent. */
const writers = 5;
const leases = 2;

interface Opening {
	/** Hears of connections that were lost. */
	onIdleError: (error: Error) => void;
	patience?: Patience;
}

/** The connections of a process to one database. */
export type Pools<Pool = pg.Pool> = Record<'read' | 'write' | 'lease', Pool>;

/** Opens pools on a PostgreSQL database, in the schema that the address may name as `?schema=…`. */
export function openPostgres(url: string, opening: Opening): Databases {
	return databasesOver(openPools(url, opening), opening.patience);
}

export function openPools(url: string, { onIdleError, patience = serverPatience }: Opening): Pools {
	const lockTimeout = `-c lock_timeout=${patience.milliseconds}`;
	const nameOf = createNames();
	const openPool = (of: Pick<PoolSettings, 'max' | 'options' | 'pipeline'>) =>
		poolOf(url, { ...of, onIdleError, nameOf });
	return {
		read: openPool({ max: readers, options: '-c default_transaction_read_only=on' }),
		write: openPool({ max: writers, options: lockTimeout, pipeline: true }),
		lease: openPool({ max: leases, options: lockTimeout, pipeline: true })
	};
}

/** Closing the databases ends the pools. */
export function databasesOver({ read, write, lease }: Pools<PostgresPool>, patience = serverPatience): Databases {
	const databases = {
		read: new Kysely<Database>({ dialect: new PostgresDialect({ pool: read }) }),
		write: new Kysely<Database>({ dialect: new WritersDialect({ pool: write }, { atOnce: writers, patience }) }),
		log: new Kysely<Database>({ dialect: new WritersDialect({ pool: lend(write) }, { atOnce: 1, patience }) }),
		lease: new Kysely<Database>({ dialect: new WritersDialect({ pool: lease }, { atOnce: leases, patience }) })
	};
	return {
		kind: 'postgres',
		...databases,
		openApart: () => ({ db: databases.read, end: () => Promise.resolve() }),
		writeBack: () => Promise.resolve(),
		close: async () => {
			await Promise.all(Object.values(databases).map(async (db) => db.destroy()));
		}
	};
}

/** The connections of a pool for somebody who does not end it. */
export function lend(pool: PostgresPool): PostgresPool {
	return { options: pool.options, connect: async () => pool.connect(), end: () => Promise.resolve() };
}

interface PoolSettings extends Pick<Opening, 'onIdleError'> {
	max: number;
	options: string;
	/** Whether a connection is sent a statement before it has answered the one ahead of it. */
	pipeline?: boolean;
	nameOf: (text: string) => string | undefined;
}

function poolOf(url: string, { max, options, pipeline = false, onIdleError, nameOf }: PoolSettings): pg.Pool {
	const address = new URL(url);
	// Options in the address would take the place of ours, and with them the promise that a write is on disk.
	address.searchParams.delete('options');
	const schema = address.searchParams.get('schema');
	address.searchParams.delete('schema');
	if (schema !== null && !/^[a-z_][a-z0-9_]*$/.test(schema)) throw new Error(`${schema} is no plain name of a schema`);
	const path = schema === null ? '' : ` -c search_path=${schema}`;
	const pool = new pg.Pool({
		connectionString: address.href,
		max,
		pipeline,
		connectionTimeoutMillis: 5_000,
		// A request that has to wait for a new connection waits for 50 ms, and people pause for longer than the usual 10 s.
		idleTimeoutMillis: 60_000,
		// An acknowledged write must be on disk, whatever the server's own default is.
		options: `-c synchronous_commit=on -c timezone=UTC ${options}${path}`
	});
	pool.on('error', onIdleError);
	// The pool listens only while a connection is idle; one that is lost while in use would end the process.
	pool.on('connect', (client) => {
		client.on('error', onIdleError);
		runByName(client, nameOf);
	});
	return pool;
}
