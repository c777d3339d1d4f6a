import type { Kysely } from 'kysely';

/** What was done of a kind, and what was done within a time. */
export async function logQuestions({ schema }: Kysely<unknown>): Promise<void> {
	await schema.createIndex('event_by_action').on('event').columns(['action', 'seq']).execute();
	await schema.createIndex('event_by_at').on('event').columns(['at', 'seq']).execute();
}
