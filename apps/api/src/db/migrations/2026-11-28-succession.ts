import type { Kysely } from 'kysely';

/** The keys that took the place of the one before, in turn. */
export async function succession(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('succession')
		.addColumn('turn', 'integer', (column) => column.notNull().primaryKey())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('key', 'text', (column) => column.notNull())
		.addColumn('statement', 'text')
		.execute();
}
