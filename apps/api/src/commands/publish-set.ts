import type { PartKey } from '../db/stores/part-store.ts';
import type { Change } from '../db/stores/change-store.ts';
import { type Applied, type AppliedChange, appendPartEvent, applyToPart } from './change-part.ts';
import { readSettings } from './settings.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export interface SetMember extends PartKey {
	revision: number;
}

/** Why one part of a set could not be published. */
export type SetFault = SetMember & { fault: Exclude<Applied, { outcome: 'changed' }> };

export type PublishSetOutcome = { outcome: 'published'; changes: Change[] } | { outcome: 'failed'; faults: SetFault[] };

/** Publishes several parts as one command with one event: all of them, or none and why for each that stood in the way. */
export async function publishSet(
	tools: Tools,
	{ parts, publishAt, caller }: { parts: readonly SetMember[]; publishAt?: string | undefined; caller: Caller }
): Promise<PublishSetOutcome> {
	try {
		const changes = await inChain(tools, async (trx, chain) => {
			const { fourEyes } = await readSettings(trx);
			const faults: SetFault[] = [];
			const done: AppliedChange[] = [];
			for (const { revision, ...key } of parts) {
				const applied = await applyToPart(trx, {
					target: { key, readRevision: revision },
					request: { type: 'Publish', ...(publishAt !== undefined && { publishAt }) },
					circumstances: { at: chain.at, actor: caller.actor, fourEyes }
				});
				if (applied.outcome === 'changed') done.push(applied);
				else faults.push({ ...key, revision, fault: applied });
			}
			if (faults.length > 0) throw new SetRefused(faults);
			const action = done.some(({ event }) => event.type === 'PublicationScheduled') ? 'SetScheduled' : 'SetPublished';
			await appendPartEvent(chain, { ...caller, action, changes: done.map(({ change }) => change) });
			return done.map(({ change }) => change);
		});
		tools.onPublicChange();
		return { outcome: 'published', changes };
	} catch (error) {
		if (error instanceof SetRefused) return { outcome: 'failed', faults: error.faults };
		throw error;
	}
}

/** Thrown to roll the transaction back; never leaves this file. */
class SetRefused extends Error {
	readonly faults: SetFault[];

	constructor(faults: SetFault[]) {
		super('A set is published whole or not at all');
		this.faults = faults;
	}
}
