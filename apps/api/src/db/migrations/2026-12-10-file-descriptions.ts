import type { Kysely } from 'kysely';

/** What is said about a kept file: by the office, and by each member for which it was brought. */
export async function fileDescriptions(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('file_description')
		.addColumn('hash', 'text', (column) => column.notNull().references('media.hash'))
		.addColumn('side', 'text', (column) => column.notNull())
		.addColumn('revision', 'integer', (column) => column.notNull())
		.addColumn('name', 'text')
		.addColumn('alternative', 'text', (column) => column.notNull())
		.addColumn('credit', 'text')
		.addColumn('allowed_by', 'text')
		.addColumn('allowed_until', 'text')
		.addColumn('withdrawn_on', 'text')
		.addColumn('shows_nobody', 'integer', (column) => column.notNull())
		.addColumn('shows_no_place', 'integer', (column) => column.notNull())
		.addColumn('described_by', 'text', (column) => column.notNull())
		.addColumn('described_at', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('file_description_pk', ['hash', 'side'])
		.execute();
}
