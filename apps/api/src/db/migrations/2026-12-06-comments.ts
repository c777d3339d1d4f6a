import type { Kysely } from 'kysely';

/** What the office and the own delegates say to each other about a draft, at a field or an item of it. */
export async function comments(given: Kysely<unknown>): Promise<void> {
	await given.schema
		.createTable('draft_comment')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('record', 'text', (column) => column.notNull().references('record.id'))
		.addColumn('turn', 'integer', (column) => column.notNull())
		.addColumn('part', 'text', (column) => column.notNull())
		.addColumn('revision', 'integer', (column) => column.notNull())
		.addColumn('field', 'text')
		.addColumn('item', 'text')
		.addColumn('answers', 'text', (column) => column.references('draft_comment.id'))
		.addColumn('text', 'text')
		.addColumn('author', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('resolved_at', 'text')
		.addColumn('resolved_by', 'text')
		.addColumn('erased_at', 'text')
		.execute();
	// Those of a record are read newest first, and erased with it.
	await given.schema.createIndex('draft_comment_of').on('draft_comment').columns(['record', 'turn']).unique().execute();
}
