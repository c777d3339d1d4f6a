import type { AnyValues } from '@kok/domain/content-type';
import type { RefusalCode } from '@kok/domain/refusals';
import { tellsTheSame, withHidden } from '@kok/domain/rules/hiding';
import { type Part, decidePart } from '@kok/domain/rules/part';
import type { Transaction } from 'kysely';
import { type OpenRecord, findOpenRecord } from '../db/stores/open-records.ts';
import { type StoredPart, writePart } from '../db/stores/part-store.ts';
import { isPinned } from '../db/stores/pin-store.ts';
import { typeOf } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { storeSnapshot } from '../db/stores/snapshot-store.ts';
import { withRoom } from '../room.ts';
import { partEvent, writeColumns } from './change-part.ts';
import { type Caller, type Chain, type Tools, inChain } from './tools.ts';

export type HideFactOutcome =
	| { outcome: 'hidden' }
	| { outcome: 'not-found' }
	| { outcome: 'stale' }
	| { outcome: 'refused'; refusal: RefusalCode };

interface Hiding {
	id: string;
	/** Name of the fact. */
	field: string;
	/** The revision of the facts that the caller read. */
	revision: number;
	caller: Caller;
}

/**
 * Takes a number or a place from the public at once, read by nobody else first: who is in danger cannot wait. What was
 * there stays in the history, and the office shows it again. A draft that tells the same loses it as well.
 */
export async function hideFact(tools: Tools, hiding: Hiding): Promise<HideFactOutcome> {
	const hide = async () =>
		inChain<HideFactOutcome>(tools, async (trx, chain) => {
			const record = await findOpenRecord(trx, hiding.id);
			const facts = record?.parts.get('facts');
			if (!record || !facts) return { outcome: 'not-found' };
			if (facts.revision !== hiding.revision) return { outcome: 'stale' };
			return hideIn(trx, chain, { record, facts, hiding });
		});
	const result = await withRoom(tools.reserve, hide, () => Promise.resolve(true));
	if (result.outcome === 'hidden') tools.onPublicChange();
	return result;
}

async function hideIn(
	trx: Transaction<Database>,
	chain: Chain,
	{ record, facts, hiding }: { record: OpenRecord; facts: StoredPart; hiding: Hiding }
): Promise<HideFactOutcome> {
	const { field, revision, caller } = hiding;
	const type = typeOf(record);
	const { published } = facts.state;
	const shown = record.textOf(published?.snapshot);
	if (record.withdrawn) return { outcome: 'refused', refusal: 'withdrawn' };
	if (!published || !shown) return { outcome: 'refused', refusal: 'not-published' };
	const hidden = withHidden(type, shown, field);
	if (!hidden) return { outcome: 'refused', refusal: 'nothing-to-hide' };
	// An earlier release tells numbers as it told them; places that were hidden since are hidden in it too.
	const isNumber = hidden[field] === undefined;
	if (isNumber && (await isPinned(trx))) return { outcome: 'refused', refusal: 'release-pinned' };

	const snapshot = await storeSnapshot(trx, { type, part: 'facts', values: hidden });
	const draft = draftWithout(facts.state, { record, shown, field });
	const draftHash = draft && (await storeSnapshot(trx, { type, part: 'facts', values: draft }));
	const rest = draftHash === undefined ? facts.state : withDraft(facts.state, draftHash, { ...caller, at: chain.at });
	const next: Part = { ...rest, published: { ...published, snapshot, since: chain.at } };
	const texts = new Map([
		[snapshot, hidden],
		...(draft && draftHash !== undefined ? [[draftHash, draft] as const] : [])
	]);
	const key = { record: record.id, part: 'facts' } as const;
	await writePart(trx, { key, revision, next });
	const textOf: OpenRecord['textOf'] = (hash) => texts.get(hash ?? '') ?? record.textOf(hash);
	await writeColumns(trx, type, { part: 'facts', record: { ...record, textOf }, next });
	const changes = [{ ...key, before: revision, after: revision + 1, snapshot }];
	await chain.append(partEvent({ ...caller, action: 'FactHidden', changes }));
	return { outcome: 'hidden' };
}

/** The draft without the fact, where it still tells what the public read; one that says something else stays. */
function draftWithout(
	{ draft }: Part,
	{ record, shown, field }: { record: OpenRecord; shown: AnyValues; field: string }
): AnyValues | undefined {
	const values = record.textOf(draft?.snapshot);
	return values && tellsTheSame(values, shown, field) ? withHidden(typeOf(record), values, field) : undefined;
}

/** Whoever hides has written in the draft, so somebody else reads it anew. */
function withDraft(part: Part, snapshot: string, { actor, at }: { actor: string; at: string }): Part {
	const command = { type: 'SaveDraft', text: { snapshot } } as const;
	const verdict = decidePart(part, { name: 'facts', command, circumstances: { at, actor, fourEyes: true } });
	if (!verdict.accepted) throw new Error(`A draft could not be hidden in: ${verdict.refusal}`);
	return verdict.next;
}
