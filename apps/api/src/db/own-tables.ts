import { type DatabaseMetadataOptions, type Kysely, type TableMetadata, sql } from 'kysely';
import type { Database } from './schema.ts';

/**
 * The tables of this program's own schema. A PostgreSQL database may hold schemas of other programs, in which they keep
 * what they like; SQLite has none.
 */
export async function listOwnTables(db: Kysely<Database>, options?: DatabaseMetadataOptions): Promise<TableMetadata[]> {
	const tables = await db.introspection.getTables(options);
	if (tables.every(({ schema }) => schema === undefined)) return tables;
	const own = await readOwnSchema(db);
	return tables.filter(({ schema }) => schema === own);
}

/** The schema in which PostgreSQL makes a table that is named without one. */
export async function readOwnSchema(db: Kysely<Database>): Promise<string> {
	const { rows } = await sql<{ own: string | null }>`select current_schema() as own`.execute(db);
	const own = rows[0]?.own;
	if (typeof own !== 'string') throw new Error('The database has no schema that this program may use');
	return own;
}
