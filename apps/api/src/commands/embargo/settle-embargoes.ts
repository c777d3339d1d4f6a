import { type WatchedSet, listWatched, settleEmbargo } from '../../db/stores/embargo-store.ts';
import { readTime } from '../../publishing/clock.ts';
import { type Tools, inChain } from '../tools.ts';
import { tellMissed } from './tell-missed.ts';

/** So long after its hour a set that the public does not read is late. */
export const lateMilliseconds = 120_000;

type Settling = Pick<Tools, 'databases' | 'clock' | 'mark' | 'newId'>;

/**
 * Settles of each set under embargo whose hour has come whether the public read it in time, and has it told where it did
 * not. `readUpTo` says up to which event the release in the folder follows the log.
 */
export async function settleEmbargoes(tools: Settling, readUpTo: () => Promise<number>): Promise<void> {
	const { read, write } = tools.databases;
	const at = await readLatest(tools);
	const watched = await listWatched(read, at);
	if (watched.length === 0) return;
	const upTo = await readUpTo();
	for (const set of watched) {
		const fate = fateOf(set, { at, upTo });
		if (fate === 'kept') await settleEmbargo(write, { set: set.id, fate, at });
		if (fate !== 'missed') continue;
		const { id, publishAt } = set;
		await inChain(tools, async (trx, chain) => tellMissed(trx, chain, { set: id, publishAt, newId: tools.newId }));
	}
}

/** The clock may be behind what has happened already. */
async function readLatest({ databases, clock }: Settling): Promise<string> {
	const now = clock.now();
	const { known } = await readTime(databases.read, now);
	return known > now ? known : now;
}

function fateOf(
	{ publishAt, status, endedAt, event = Infinity }: WatchedSet,
	{ at, upTo }: { at: string; upTo: number }
): 'kept' | 'missed' | undefined {
	const late = new Date(Date.parse(publishAt) + lateMilliseconds).toISOString();
	if (status === 'stopped') return 'missed';
	const isRead = status === 'published' && event <= upTo;
	if (isRead && endedAt !== undefined && endedAt < late) return 'kept';
	return at < late ? undefined : 'missed';
}
