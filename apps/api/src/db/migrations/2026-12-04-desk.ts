import { type Kysely, sql } from 'kysely';

/** The desk asks for the few records in which something is to be done. Without these it would look through all of them. */
export async function desk({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createIndex('part_in_review')
		.on('part')
		.column('record')
		.where(sql`draft_stage`, '=', sql`'in_review'`)
		.execute();
	await schema
		.createIndex('part_returned')
		.on('part')
		.column('record')
		.where(sql`returned_for`, 'is not', null)
		.execute();
	// What was changed last comes first, as in lists.
	for (const flag of ['behind', 'hindered'] as const) {
		await schema
			.createIndex(`head_${flag}`)
			.on('record_head')
			.columns(['audience', 'changed_at', 'record'])
			.where(sql.ref(flag), '=', sql`1`)
			.execute();
	}
}
