import { setTimeout } from 'node:timers/promises';
import { pendings } from '../publishing/publicity.ts';
import { type Publisher, type ReconcileOutcome, reconcile } from '../publishing/reconcile.ts';
import { isDiskFull } from '../room.ts';

/** Longer than another holder's lease, so that a holder that died gives way. */
const patienceMilliseconds = 10_000;

/** Publishes as soon as no other process does. */
export async function untilFree(attempt: () => Promise<ReconcileOutcome>): Promise<ReconcileOutcome> {
	const end = Date.now() + patienceMilliseconds;
	for (;;) {
		const result = await attempt();
		if (result.outcome !== 'busy' || Date.now() > end) return result;
		await setTimeout(250);
	}
}

/** Seals the release without what was taken from the public, and says in a sentence whether it is gone. */
export async function untilSealed(publisher: Publisher): Promise<{ isGone: boolean; words: string }> {
	try {
		const result = await untilFree(async () => reconcile(publisher));
		if (result.outcome === 'busy') return { isGone: false, words: pendings['another-process'].en };
		if (result.outcome === 'refused') return { isGone: false, words: pendings[result.code].en };
		if (result.outcome === 'nothing-public') return { isGone: true, words: 'Nothing is public here.' };
		return { isGone: true, words: `It is gone since release ${result.envelope.number}.` };
	} catch (error) {
		return { isGone: false, words: pendings[isDiskFull(error) ? 'disk-full' : 'publishing-fails'].en };
	}
}
