import type { Kysely } from 'kysely';

/** What lists show says which members keep a record themselves. The rows are drawn anew once the schema is of today. */
export async function whichMembersKeep(given: Kysely<unknown>): Promise<void> {
	for (const column of ['keeper', 'next_keeper']) {
		await given.schema
			.alterTable('record_head')
			.addColumn(column, 'text', (added) => added.notNull().defaultTo(''))
			.execute();
	}
	// A delegate asks for what the own members keep.
	await given.schema.createIndex('head_by_keeper').on('record_head').columns(['audience', 'keeper']).execute();
	const db = given.withTables<{ head_title: object; head_word: object; record_head: object }>();
	for (const table of ['head_title', 'head_word', 'record_head'] as const) await db.deleteFrom(table).execute();
}
