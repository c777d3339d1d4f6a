import { type RefusalCode, refusals } from '@kok/domain/refusals';
import { type Part, decidePart, publishDue } from '@kok/domain/rules/part';
import { type SetMember } from './publish-set.ts';
import { findOpenRecord } from '../db/stores/open-records.ts';
import { type PartKey, listDueParts, writePart } from '../db/stores/part-store.ts';
import { appendPartEvent, changed, typeOf, writeColumns } from './change-part.ts';
import { gateOf } from './hindrance.ts';
import { type Tools, inChain } from './tools.ts';

/** The name under which what happens by itself stands in the log. */
const byTheClock = { actor: 'clock', request: 'due' };

/**
 * Publishes everything whose hour has come, each part with its event, in the order of their hours. A draft
 * that a rule has come to forbid since it was scheduled goes back to its writer, with the rule's words.
 */
export async function publishDueParts(tools: Tools): Promise<void> {
	const at = tools.clock.now();
	for (const due of await listDueParts(tools.databases.read, at)) await publishOne(tools, due);
}

async function publishOne(tools: Tools, { record, part, revision }: SetMember): Promise<void> {
	await inChain(tools, async (trx, chain) => {
		const key = { record, part };
		const owner = await findOpenRecord(trx, record);
		const stored = owner?.parts.get(part);
		if (!stored || !owner || owner.withdrawn || stored.revision !== revision) return;

		const { at } = chain;
		const { state } = stored;
		const type = typeOf(owner);
		const { hindrance } = await gateOf(trx, type, { part, record: owner });
		const verdict = hindrance ? giveBack({ key, state, hindrance, at }) : publishDue(state, at);
		if (!verdict.accepted) return;
		await writePart(trx, { key, revision, next: verdict.next });
		await writeColumns(trx, type, { part, record: owner, next: verdict.next });
		const { change, event } = changed({ key, readRevision: revision, event: verdict.event, next: verdict.next });
		await appendPartEvent(chain, { ...byTheClock, action: event.type, changes: [change] });
	});
}

function giveBack({ key, state, hindrance, at }: { key: PartKey; state: Part; hindrance: RefusalCode; at: string }) {
	const { de, en } = refusals[hindrance];
	const circumstances = { at, actor: byTheClock.actor, fourEyes: true };
	return decidePart(state, { name: key.part, command: { type: 'Return', reason: `${de} – ${en}` }, circumstances });
}
