import type { Kysely } from 'kysely';

/** When a member leaves the network. Its mandates end with that instant, whatever their own end is. */
export async function leaving(given: Kysely<unknown>): Promise<void> {
	await given.schema
		.createTable('leaving')
		.addColumn('member', 'text', (column) => column.notNull().primaryKey().references('record.id'))
		.addColumn('leaves_on', 'text', (column) => column.notNull())
		.addColumn('ends_at', 'text', (column) => column.notNull())
		.addColumn('letter_on', 'text', (column) => column.notNull())
		.addColumn('entry', 'text', (column) => column.notNull())
		.addColumn('entered_at', 'text', (column) => column.notNull())
		.addColumn('entered_by', 'text', (column) => column.notNull())
		.addColumn('done_at', 'text')
		.execute();
}
