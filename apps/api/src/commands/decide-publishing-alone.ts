import type { Transaction } from 'kysely';
import { mayPublishAlone, publishingAlone, writePublishingAlone } from '../db/stores/setting-store.ts';
import type { Database } from '../db/schema.ts';
import { forgetSettings } from './settings.ts';
import { type Caller, type Chain, type Tools, inChain } from './tools.ts';

interface Decision {
	alone: boolean;
	caller: Caller;
}

/**
 * Decides anew whether one person may publish alone. It holds from the next publication on; what is scheduled stays so.
 * What holds already is not decided again, and leaves no event.
 */
export async function decidePublishingAlone(tools: Tools, decision: Decision): Promise<void> {
	await inChain(tools, async (trx, chain) => {
		if ((await mayPublishAlone(trx)) !== decision.alone) await notePublishingAlone(trx, chain, decision);
	});
}

/** Writes the decision and its event, whatever held before. */
export async function notePublishingAlone(
	trx: Transaction<Database>,
	chain: Chain,
	{ alone, caller }: Decision
): Promise<void> {
	await writePublishingAlone(trx, { alone, at: chain.at, by: caller.actor });
	forgetSettings(trx);
	const action = alone ? 'PublishingAlone:allowed' : 'PublishingAlone:forbidden';
	await chain.append({ ...caller, action, object: publishingAlone, changes: [] });
}
