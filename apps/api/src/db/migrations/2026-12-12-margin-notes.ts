import { type Kysely, sql } from 'kysely';

/**
 * A margin note is the office's until the text comes back to its writers. Delegates have read those that were written
 * before this, so they count as told.
 */
export async function marginNotes(given: Kysely<unknown>): Promise<void> {
	await given.schema.alterTable('draft_comment').addColumn('told_at', 'text').execute();
	await sql`update draft_comment set told_at = at`.execute(given);
}
