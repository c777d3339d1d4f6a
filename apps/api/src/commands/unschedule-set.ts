import type { RefusalCode } from '@kok/domain/refusals';
import { decideSet } from '@kok/domain/rules/publication-set';
import type { Change } from '../db/stores/change-store.ts';
import { findOpenRecordsById } from '../db/stores/open-records.ts';
import { endSet, findSet } from '../db/stores/publication-set-store.ts';
import { appendPartEvent } from './change-part.ts';
import { giveReason, keepReasons, reasonOf } from './reasons.ts';
import { releaseParts } from './release-parts.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export type UnscheduleOutcome =
	| { outcome: 'unscheduled'; changes: Change[] }
	| { outcome: 'not-found' }
	| { outcome: 'refused'; refusal: RefusalCode };

/** Takes back that a set becomes public at its hour. Its drafts stay approved. */
export async function unscheduleSet(
	tools: Tools,
	{ id, reason: words, caller }: { id: string; reason?: string | undefined; caller: Caller }
): Promise<UnscheduleOutcome> {
	const result = await inChain<UnscheduleOutcome>(tools, async (trx, chain) => {
		const set = await findSet(trx, id);
		if (!set) return { outcome: 'not-found' };
		const verdict = decideSet(set, { command: { type: 'Unschedule' }, at: chain.at });
		if (!verdict.accepted) return { outcome: 'refused', refusal: verdict.refusal };
		if (verdict.next.status === 'scheduled') throw new Error('A set that is unscheduled has ended');
		await endSet(trx, { id, state: verdict.next, by: caller.actor, hindered: [] });
		const records = await findOpenRecordsById(
			trx,
			set.parts.map(({ record }) => record)
		);
		const released = await releaseParts(trx, { set, records, at: chain.at, by: caller.actor });
		const given = released.map((change) => giveReason(change, reasonOf(tools, words)));
		const changes = given.map(({ change }) => change);
		const event = await appendPartEvent(chain, { ...caller, action: 'SetUnscheduled', changes });
		await keepReasons(trx, { given, event, at: chain.at, author: caller.actor });
		return { outcome: 'unscheduled', changes };
	});
	// The next hour may be another one now.
	if (result.outcome === 'unscheduled') tools.onPublicChange();
	return result;
}
