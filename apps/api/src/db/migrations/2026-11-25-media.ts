import type { Kysely } from 'kysely';

/** The files that are kept, the members for whom delegates brought them, and the snapshots that name them. */
export async function media(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('media')
		.addColumn('hash', 'text', (column) => column.notNull().primaryKey())
		.addColumn('media_type', 'text', (column) => column.notNull())
		.addColumn('bytes', 'integer', (column) => column.notNull())
		.addColumn('width', 'integer')
		.addColumn('height', 'integer')
		.addColumn('added_by', 'text', (column) => column.notNull())
		.addColumn('added_at', 'text', (column) => column.notNull())
		.execute();

	await db.schema
		.createTable('media_member')
		.addColumn('hash', 'text', (column) => column.notNull().references('media.hash'))
		.addColumn('member', 'text', (column) => column.notNull().references('record.id'))
		.addPrimaryKeyConstraint('media_member_pk', ['hash', 'member'])
		.execute();

	// Two foreign keys: no text names a file that is not kept, and none that a text names is removed.
	await db.schema
		.createTable('media_use')
		.addColumn('hash', 'text', (column) => column.notNull().references('media.hash'))
		.addColumn('snapshot', 'text', (column) => column.notNull().references('snapshot.hash'))
		.addPrimaryKeyConstraint('media_use_pk', ['hash', 'snapshot'])
		.execute();
	// Which files a text names is asked when it is erased.
	await db.schema.createIndex('media_use_by_snapshot').on('media_use').column('snapshot').execute();
}
