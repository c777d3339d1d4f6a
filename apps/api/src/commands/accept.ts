import { type Doubt, databaseAccepted, databaseAcceptedWhole, findDoubt } from '../publishing/behind-releases.ts';
import { clockConfirmed, readTime } from '../publishing/clock.ts';
import { readShown } from '../publishing/read-state.ts';
import { type Reappearing, findReappearing } from '../publishing/reappearing.ts';
import type { KeyPlace } from '../keys/sealing-key.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export type Accepted = { outcome: 'accepted' } | { outcome: 'needless' };

/** Why this database is not accepted yet: what would become public, or that nobody can tell. */
export type Doubted = { outcome: 'would-publish'; records: Reappearing[] } | { outcome: 'not-comparable' };

/**
 * An operator's word, in the log, that this database is to go on, although the folder shows a release that it does not
 * know. Where it would make public what that release does not have, the operator has to say that this may be.
 */
export async function acceptDatabase(
	tools: Tools,
	{ caller, mayPublish = false, ...place }: KeyPlace & { caller: Caller; mayPublish?: boolean }
): Promise<Accepted | Doubted> {
	const doubt = await findDoubt(tools.databases.read, place);
	if (!doubt) return { outcome: 'needless' };
	return inChain<Accepted | Doubted>(tools, async (trx, chain) => {
		const doubted = mayPublish ? undefined : await compare(trx, { doubt, folder: place.folder });
		if (doubted) return doubted;
		const action = mayPublish ? databaseAcceptedWhole : databaseAccepted;
		await chain.append({ ...caller, action, object: doubt.object, changes: [] });
		return { outcome: 'accepted' };
	});
}

async function compare(
	db: Parameters<typeof findReappearing>[0],
	{ doubt, folder }: { doubt: Doubt; folder: string }
): Promise<Doubted | undefined> {
	const shown = 'envelope' in doubt ? await readShown(folder, doubt.envelope) : undefined;
	if (!shown) return { outcome: 'not-comparable' };
	const records = await findReappearing(db, shown);
	return records.length > 0 ? { outcome: 'would-publish', records } : undefined;
}

/** An operator's word, in the log, that the clock is right, although newer instants are known or very old ones. */
export async function confirmClock(tools: Tools, { caller }: { caller: Caller }): Promise<Accepted> {
	const at = tools.clock.now();
	const { doubt } = await readTime(tools.databases.read, at);
	if (!doubt) return { outcome: 'needless' };
	// The only event that may lie before the one it follows.
	await inChain(tools, async (_, chain) =>
		chain.append({ ...caller, at, action: clockConfirmed, object: 'clock', changes: [] })
	);
	return { outcome: 'accepted' };
}
