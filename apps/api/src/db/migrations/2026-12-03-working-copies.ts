import type { Kysely } from 'kysely';

/**
 * What someone typed and has not filed as a draft yet. It names a record that may not have been made, so it refers to none.
 */
export async function workingCopies(given: Kysely<unknown>): Promise<void> {
	await given.schema
		.createTable('working_copy')
		.addColumn('holder', 'text', (column) => column.notNull())
		.addColumn('record', 'text', (column) => column.notNull())
		.addColumn('part', 'text', (column) => column.notNull())
		.addColumn('type', 'text', (column) => column.notNull())
		.addColumn('base', 'integer', (column) => column.notNull())
		.addColumn('translated_from', 'text')
		.addColumn('body', 'text', (column) => column.notNull())
		.addColumn('saved_at', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('working_copy_pk', ['holder', 'record', 'part'])
		.execute();
	// An erased record takes the copies of everybody with it.
	await given.schema.createIndex('working_copy_of').on('working_copy').column('record').execute();
}
