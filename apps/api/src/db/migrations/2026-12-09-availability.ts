import type { Kysely } from 'kysely';

/** Whether members can take someone tonight, and when their lines for colleagues were last confirmed. */
export async function availability(given: Kysely<unknown>): Promise<void> {
	await given.schema
		.createTable('availability')
		.addColumn('member', 'text', (column) => column.notNull().primaryKey().references('record.id'))
		.addColumn('answer', 'text', (column) => column.notNull())
		.addColumn('places', 'integer')
		.addColumn('said_at', 'text', (column) => column.notNull())
		.addColumn('until', 'text', (column) => column.notNull())
		.execute();
	await given.schema
		.createTable('line_confirmation')
		.addColumn('member', 'text', (column) => column.notNull().primaryKey().references('record.id'))
		.addColumn('lines', 'text', (column) => column.notNull())
		.addColumn('confirmed_on', 'text', (column) => column.notNull())
		.execute();
}
