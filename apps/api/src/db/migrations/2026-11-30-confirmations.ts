import type { Kysely } from 'kysely';

/** A record has the last day on which someone confirmed it. The rows of lists are drawn anew once the schema is of today. */
export async function confirmations(given: Kysely<unknown>): Promise<void> {
	await given.schema.alterTable('record').addColumn('confirmed_on', 'text').execute();
	await given.schema
		.alterTable('record_head')
		.addColumn('confirmed', 'text', (column) => column.notNull().defaultTo(''))
		.execute();
	// The desk asks what was confirmed longest ago, of all records or of a type.
	await given.schema
		.createIndex('head_by_confirmed')
		.on('record_head')
		.columns(['audience', 'confirmed', 'record'])
		.execute();
	await given.schema
		.createIndex('head_of_type_by_confirmed')
		.on('record_head')
		.columns(['audience', 'type', 'confirmed', 'record'])
		.execute();
	const db = given.withTables<{ head_title: object; head_word: object; record_head: object }>();
	for (const table of ['head_title', 'head_word', 'record_head'] as const) await db.deleteFrom(table).execute();
}
