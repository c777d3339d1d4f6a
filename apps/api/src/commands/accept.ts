import { hashEnvelope } from '@kok/release/envelope';
import { databaseAccepted, findUnknownRelease } from '../publishing/behind-releases.ts';
import { clockConfirmed, readTime } from '../publishing/clock.ts';
import type { KeyPlace } from '../keys/sealing-key.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

type Accepted = { outcome: 'accepted' } | { outcome: 'needless' };

/** An operator's word, in the log, that this database is to go on, although the folder shows a release that it does not know. */
export async function acceptDatabase(
	tools: Tools,
	{ caller, ...place }: KeyPlace & { caller: Caller }
): Promise<Accepted> {
	const unknown = await findUnknownRelease(tools.databases.read, place);
	if (!unknown) return { outcome: 'needless' };
	await inChain(tools, async (_, chain) =>
		chain.append({ ...caller, action: databaseAccepted, object: hashEnvelope(unknown), changes: [] })
	);
	return { outcome: 'accepted' };
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
