import { SignedEnvelope } from '@kok/release/envelope';
import type { Kysely } from 'kysely';
import { withdrawalAction } from '../db/stores/event-store.ts';
import { findPin } from '../db/stores/pin-store.ts';
import type { Database } from '../db/schema.ts';

/** So many contents are kept, and none for longer than so many days after it was sealed last. */
export const mostKept = 50;
const daysKept = 90;
/** More than are sealed in that time: one a day, and those between. */
const releasesLookedAt = 2_000;

/** A content as it was sealed last. */
interface Sealing {
	number: number;
	at: string;
	content: string;
}

/**
 * The contents that may be kept: the newest, and the one that is pinned. One that may hold something of somebody who was
 * withdrawn for protection since is not among them.
 */
export async function listKeepable(db: Kysely<Database>, now: string): Promise<Set<string>> {
	const sealings = await listNewest(db, now);
	const heads = await headsOf(db, sealings);
	const protections = await listProtections(db);
	const isClean = ({ number }: Sealing) => {
		const head = heads.get(number);
		return !protections.some((one) => head === undefined || (one.began <= head && head < one.ended));
	};
	return new Set(sealings.filter(isClean).map(({ content }) => content));
}

/** Each content once, the newest first. The newest stays, however old it is. */
async function listNewest(db: Kysely<Database>, now: string): Promise<Sealing[]> {
	const rows = await db
		.selectFrom('release')
		.select(['number', 'at', 'content'])
		.orderBy('number', 'desc')
		.limit(releasesLookedAt)
		.execute();
	const byContent = new Map<string, Sealing>();
	for (const row of rows) if (!byContent.has(row.content)) byContent.set(row.content, row);
	const since = new Date(Date.parse(now) - daysKept * 86_400_000).toISOString();
	const newest = [...byContent.values()].slice(0, mostKept).filter(({ at }, index) => index === 0 || at >= since);
	const pin = await findPin(db);
	if (!pin || newest.some(({ content }) => content === pin.content)) return newest;
	const pinned = byContent.get(pin.content) ?? (await findNewest(db, pin.content));
	return pinned ? [...newest, pinned] : newest;
}

async function findNewest(db: Kysely<Database>, content: string): Promise<Sealing | undefined> {
	return db
		.selectFrom('release')
		.select(['number', 'at', 'content'])
		.where('content', '=', content)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
}

/** By number, the event up to which a release followed the log; none where the log does not know it. */
async function headsOf(db: Kysely<Database>, sealings: readonly Sealing[]): Promise<Map<number, number>> {
	if (sealings.length === 0) return new Map();
	const numbers = sealings.map(({ number }) => number);
	const rows = await db.selectFrom('release').select(['number', 'envelope']).where('number', 'in', numbers).execute();
	const named = rows.map(({ number, envelope }) => {
		return { number, hash: SignedEnvelope.parse(JSON.parse(envelope)).chainHead };
	});
	const hashes = named.map(({ hash }) => hash);
	const events = await db.selectFrom('event').select(['seq', 'hash']).where('hash', 'in', hashes).execute();
	const seqs = new Map(events.map(({ seq, hash }) => [hash, seq]));
	return new Map(
		named.flatMap(({ number, hash }) => {
			const seq = seqs.get(hash);
			return seq === undefined ? [] : [[number, seq] as const];
		})
	);
}

/**
 * Of everybody who was once public and was withdrawn for protection, the first event that changed the record and the one
 * that withdrew it: what was sealed between them may tell of it. It asks the chain and not the clock, as
 * `wasProtectedAfter` does.
 */
async function listProtections(db: Kysely<Database>): Promise<{ began: number; ended: number }[]> {
	const rows = await db
		.selectFrom('record')
		.innerJoin('event', 'event.object', 'record.id')
		.innerJoin('event_change', 'event_change.record', 'record.id')
		.select((expression) => [
			'record.id',
			expression.fn.min('event_change.event').as('began'),
			expression.fn.max('event.seq').as('ended')
		])
		.where('record.withdrawn_for', '=', 'protection')
		.where('event.action', '=', withdrawalAction('protection'))
		.where((expression) =>
			expression.exists(
				expression
					.selectFrom('publication')
					.select('publication.turn')
					.whereRef('publication.record', '=', 'record.id')
					.where('publication.snapshot', 'is not', null)
			)
		)
		.groupBy('record.id')
		.execute();
	return rows.map(({ began, ended }) => ({ began: Number(began), ended: Number(ended) }));
}
