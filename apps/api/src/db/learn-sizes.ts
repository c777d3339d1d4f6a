import { sql } from 'kysely';
import type { Databases } from './databases.ts';
import type { Database } from './schema.ts';

/** What lists and histories are read from, and what commands look up. */
const tables = [
	'record',
	'part',
	'snapshot',
	'link',
	'slug',
	'event',
	'event_change',
	'record_head',
	'head_title',
	'head_word'
] as const satisfies readonly (keyof Database)[];

/**
 * Lets PostgreSQL count its tables after many rows were written at once. It chooses its indexes by those counts and finds
 * them out by itself, but only within a minute or so: until then a list of thousands was compared with itself row by row.
 * SQLite chooses without them.
 */
export async function learnSizes({ kind, write }: Pick<Databases, 'kind' | 'write'>): Promise<void> {
	if (kind === 'sqlite') return;
	await sql`vacuum (analyze) ${sql.join(tables.map((table) => sql.table(table)))}`.execute(write);
}
