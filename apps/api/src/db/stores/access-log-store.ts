import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../schema.ts';

export type AccessEntry = Selectable<Database['access_log']>;

export async function insertAccessEntry(db: Kysely<Database>, entry: AccessEntry): Promise<void> {
	await db.insertInto('access_log').values(entry).execute();
}

/** Entries of an account, or all, the newest first. */
export async function listAccessEntries(
	db: Kysely<Database>,
	{ account, before, limit }: { account?: string | undefined; before?: string | undefined; limit: number }
): Promise<AccessEntry[]> {
	return db
		.selectFrom('access_log')
		.select(['id', 'at', 'account', 'actor', 'what', 'detail', 'device', 'request'])
		.$if(account !== undefined, (query) => query.where('account', '=', account ?? ''))
		.$if(before !== undefined, (query) => query.where('at', '<', before ?? ''))
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.execute();
}
