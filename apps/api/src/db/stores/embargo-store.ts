import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

/** Who is told where a set under embargo misses its hour, by their accounts, and when that was told. */
export interface Embargo {
	tells: readonly string[];
	missedAt?: string;
}

/** A set under embargo of which nobody knows yet whether the public read it at its hour. */
export interface WatchedSet {
	id: string;
	publishAt: string;
	status: 'scheduled' | 'published' | 'stopped';
	/** When it was published or stopped. */
	endedAt?: string;
	/** The event that published it. */
	event?: number;
}

export async function insertEmbargo(
	trx: Transaction<Database>,
	{ set, tells }: { set: string; tells: readonly string[] }
): Promise<void> {
	await trx.insertInto('embargo').values({ publication_set: set }).execute();
	const people = tells.map((account, index) => ({ publication_set: set, turn: index + 1, account }));
	await trx.insertInto('embargo_person').values(people).execute();
}

export async function findEmbargo(db: Kysely<Database>, set: string): Promise<Embargo | undefined> {
	const rows = await db
		.selectFrom('embargo')
		.innerJoin('embargo_person', 'embargo_person.publication_set', 'embargo.publication_set')
		.select(['embargo_person.account', 'embargo.fate', 'embargo.settled_at'])
		.where('embargo.publication_set', '=', set)
		.orderBy('embargo_person.turn')
		.execute();
	const [first] = rows;
	if (!first) return undefined;
	const missedAt = first.fate === 'missed' ? first.settled_at : null;
	return { tells: rows.map(({ account }) => account), ...(missedAt !== null && { missedAt }) };
}

/** Notes of a set, where it is under embargo, which event published it. */
export async function notePublished(
	trx: Transaction<Database>,
	{ set, event }: { set: string; event: number }
): Promise<void> {
	await trx.updateTable('embargo').set({ event }).where('publication_set', '=', set).execute();
}

/** Those whose hour has come at an instant, and that nobody unscheduled. */
export async function listWatched(db: Kysely<Database>, at: string): Promise<WatchedSet[]> {
	const rows = await db
		.selectFrom('embargo')
		.innerJoin('publication_set', 'publication_set.id', 'embargo.publication_set')
		.select(['id', 'publish_at', 'status', 'ended_at', 'event'])
		.where('fate', 'is', null)
		.where('publish_at', '<=', at)
		.orderBy('publish_at')
		.orderBy('id')
		.execute();
	return rows.flatMap(({ id, publish_at: publishAt, status, ended_at, event }) =>
		status === 'unscheduled'
			? []
			: [
					{
						...{ id, publishAt, status },
						...(ended_at !== null && { endedAt: ended_at }),
						...(event !== null && { event })
					}
				]
	);
}

/** Notes whether a set under embargo was public at its hour. False where that is known already, or it is under none. */
export async function settleEmbargo(
	db: Kysely<Database>,
	{ set, fate, at }: { set: string; fate: 'kept' | 'missed'; at: string }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('embargo')
		.set({ fate, settled_at: at })
		.where('publication_set', '=', set)
		.where('fate', 'is', null)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}
