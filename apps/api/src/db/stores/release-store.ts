import { SignedEnvelope } from '@kok/release/envelope';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

/** The newest release that was sealed. */
export async function lastRelease(db: Kysely<Database>): Promise<SignedEnvelope | undefined> {
	const [last] = await listReleases(db, { limit: 1 });
	return last;
}

/** Number and instant of that one, without a look into its envelope. */
export async function findLastSealed(db: Kysely<Database>): Promise<{ number: number; at: string } | undefined> {
	return db.selectFrom('release').select(['number', 'at']).orderBy('number', 'desc').limit(1).executeTakeFirst();
}

/** Sealed releases, the newest first, before a number. */
export async function listReleases(
	db: Kysely<Database>,
	{ before, limit }: { before?: number | undefined; limit: number }
): Promise<SignedEnvelope[]> {
	const rows = await db
		.selectFrom('release')
		.select('envelope')
		.$if(before !== undefined, (query) => query.where('number', '<', before ?? 0))
		.orderBy('number', 'desc')
		.limit(limit)
		.execute();
	return rows.map(({ envelope }) => SignedEnvelope.parse(JSON.parse(envelope)));
}

/** A sealed release by its number. */
export async function findRelease(db: Kysely<Database>, number: number): Promise<SignedEnvelope | undefined> {
	const [found] = await listReleases(db, { before: number + 1, limit: 1 });
	return found?.number === number ? found : undefined;
}

/** Remembers a sealed release. Fails when its number was given before: numbers only rise. */
export async function insertRelease(trx: Transaction<Database>, envelope: SignedEnvelope): Promise<void> {
	const { number, at, content } = envelope;
	await trx
		.insertInto('release')
		.values({ number, at, content, envelope: JSON.stringify(envelope) })
		.execute();
}

/** Those of the given contents that a release of this database names. */
export async function listSealedAmong(db: Kysely<Database>, contents: readonly string[]): Promise<string[]> {
	if (contents.length === 0) return [];
	const rows = await db.selectFrom('release').select('content').where('content', 'in', contents).execute();
	return rows.map(({ content }) => content);
}

/** The number of the first release that was sealed at an instant or after it. */
export async function firstReleaseSince(db: Kysely<Database>, instant: string): Promise<number | undefined> {
	const first = await db
		.selectFrom('release')
		.select('number')
		.where('at', '>=', instant)
		.orderBy('number')
		.limit(1)
		.executeTakeFirst();
	return first?.number;
}
