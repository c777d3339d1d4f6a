import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../schema.ts';

export type AccessEntry = Selectable<Database['access_log']>;

export async function insertAccessEntry(db: Kysely<Database>, entry: AccessEntry): Promise<void> {
	await db.insertInto('access_log').values(entry).execute();
}
