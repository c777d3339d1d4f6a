import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Ways into one database, with connections of their own: readers never wait for writers. */
export interface Databases {
	kind: 'sqlite' | 'postgres';
	/** One writer after the other; whoever does not get its turn in time is refused. */
	write: Kysely<Database>;
	/**
	 * For what is written into the log. On PostgreSQL its writers wait for each other here, in the order in which they came: at
	 * the head of the log whoever came last may be let in first. On SQLite it is the same as `write`.
	 */
	log: Kysely<Database>;
	read: Kysely<Database>;
	/**
	 * For the lease of the publisher and what is written under it. On PostgreSQL it waits behind no other writer; SQLite
	 * knows one lock alone, so there it is the same as `write`.
	 */
	lease: Kysely<Database>;
	/** A connection for one reader of much data, who on SQLite would keep all others waiting. Whoever opens it closes it. */
	openApart: () => { db: Kysely<Database>; end: () => Promise<void> };
	/** Brings what was written lately into the database file, so that a copy of that file alone is whole. */
	writeBack: () => Promise<void>;
	close: () => Promise<void>;
}
