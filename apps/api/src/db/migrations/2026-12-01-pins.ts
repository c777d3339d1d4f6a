import type { Kysely } from 'kysely';

/** An earlier content that the public reads in place of the newest, until it is unpinned: one row, or none. */
export async function pins(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('pin')
		.addColumn('id', 'integer', (column) => column.notNull().primaryKey())
		.addColumn('content', 'text', (column) => column.notNull())
		.addColumn('release', 'integer', (column) => column.notNull().references('release.number'))
		.addColumn('pinned_at', 'text', (column) => column.notNull())
		.addColumn('pinned_by', 'text', (column) => column.notNull())
		.addColumn('note', 'text', (column) => column.references('note.id'))
		.execute();
}
