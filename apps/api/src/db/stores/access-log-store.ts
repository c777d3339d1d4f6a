import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../schema.ts';

export type AccessEntry = Selectable<Database['access_log']>;

export async function insertAccessEntry(db: Kysely<Database>, entry: AccessEntry): Promise<void> {
	await db.insertInto('access_log').values(entry).execute();
}

/** What tells who looked at the list of colleagues, and who said something in it; all else tells who came in. */
const ofColleagues = ['viewed', 'said'] as const;

interface Asked {
	account?: string | undefined;
	before?: string | undefined;
	limit: number;
}

type OfColleagues = (typeof ofColleagues)[number];

/** Entries about coming in, of an account or all, the newest first. */
export async function listAccessEntries(db: Kysely<Database>, asked: Asked) {
	return selectEntries(db, asked)
		.where('what', 'not in', ofColleagues)
		.$narrowType<{ what: Exclude<AccessEntry['what'], OfColleagues> }>()
		.execute();
}

/** Entries about the list of colleagues, the newest first. */
export async function listViews(db: Kysely<Database>, asked: Omit<Asked, 'account'>) {
	return selectEntries(db, asked).where('what', 'in', ofColleagues).$narrowType<{ what: OfColleagues }>().execute();
}

function selectEntries(db: Kysely<Database>, { account, before, limit }: Asked) {
	return db
		.selectFrom('access_log')
		.select(['id', 'at', 'account', 'actor', 'what', 'detail', 'device', 'request'])
		.$if(account !== undefined, (query) => query.where('account', '=', account ?? ''))
		.$if(before !== undefined, (query) => query.where('at', '<', before ?? ''))
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit);
}
