import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/**
 * Two ways into one database. On SQLite a connection does one thing at a time, so reads have one of their
 * own and never wait for an open transaction; on PostgreSQL both are the same pool.
 */
export interface Databases {
	kind: 'sqlite' | 'postgres';
	write: Kysely<Database>;
	read: Kysely<Database>;
	/** Brings what was written lately into the database file, so that a copy of that file alone is whole. */
	writeBack: () => Promise<void>;
	close: () => Promise<void>;
}
