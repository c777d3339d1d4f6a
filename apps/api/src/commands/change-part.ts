import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import type { Issue } from '@kok/domain/issues';
import { linksOf } from '@kok/domain/links';
import type { RefusalCode } from '@kok/domain/refusals';
import { slugOf } from '@kok/domain/slug';
import { type Circumstances, type Part, type PartCommand, type PartEvent, decidePart } from '@kok/domain/rules/part';
import type { Locale } from '@kok/domain/words';
import type { Transaction } from 'kysely';
import { type Change, setOfRecords } from '../db/event-store.ts';
import { writeLinks } from '../db/link-store.ts';
import { type PartKey, type StoredPart, findPart, isLocale, writePart } from '../db/part-store.ts';
import { type StoredRecord, findRecord, setFixedValue } from '../db/record-store.ts';
import type { Database } from '../db/schema.ts';
import { fieldsOf, findErased, readSnapshots, snapshotOf, storeSnapshot } from '../db/snapshot-store.ts';
import { gateOf } from './hindrance.ts';
import { type Writer, besideOffice, holdsWordOfOffice } from './own-draft.ts';
import { readSettings } from './settings.ts';
import { settleSlugs } from './settle-slugs.ts';
import { type Caller, type Chain, type Tools, inChain } from './tools.ts';
import { fileIssues, linkIssues, readValues } from './values.ts';

/** What is asked of a part: as the domain has it, with the values themselves where it has their hash. */
export type PartRequest =
	| { type: 'SaveDraft'; by: Writer; values: unknown; translatedFrom?: Locale | undefined }
	| { type: 'DiscardDraft'; by: Writer }
	| Exclude<PartCommand, { type: 'SaveDraft' | 'DiscardDraft' }>;

export interface PartTarget {
	key: PartKey;
	/** The revision that the caller read; 0 means: it must not exist yet. */
	readRevision: number;
}

export type ChangePartOutcome =
	| { outcome: 'changed'; revision: number }
	| { outcome: 'not-found' }
	| { outcome: 'stale' }
	| { outcome: 'invalid'; issues: Issue[] }
	| { outcome: 'refused'; refusal: RefusalCode };

/** One command on one part: next state and one event, or nothing. */
export async function changePart(
	tools: Tools,
	{ target, request, caller }: { target: PartTarget; request: PartRequest; caller: Caller }
): Promise<ChangePartOutcome> {
	const result = await inChain(tools, async (trx, chain) => {
		const { fourEyes } = await readSettings(trx);
		const circumstances = { at: chain.at, actor: caller.actor, fourEyes };
		const applied = await applyToPart(trx, { target, request, circumstances });
		if (applied.outcome === 'changed') {
			await appendPartEvent(chain, { ...caller, action: applied.event.type, changes: [applied.change] });
		}
		return applied;
	});
	if (result.outcome !== 'changed') return result;
	if (result.isPublicChange) tools.onPublicChange();
	return { outcome: 'changed', revision: result.change.after };
}

export interface AppliedChange {
	outcome: 'changed';
	change: Change;
	event: PartEvent;
	/** Whether the public reads something else now, or will by itself at a later hour. */
	isPublicChange: boolean;
}

export type Applied = AppliedChange | Exclude<ChangePartOutcome, { outcome: 'changed' }>;

/** One command on one part within a transaction; the caller appends the event. */
export async function applyToPart(
	trx: Transaction<Database>,
	{ target, request, circumstances }: { target: PartTarget; request: PartRequest; circumstances: Circumstances }
): Promise<Applied> {
	const { key, readRevision } = target;
	const record = await findRecord(trx, key.record);
	const type = record && typeOf(record);
	const stored = await findPart(trx, key);
	if (!record || !type || (!stored && readRevision > 0)) return { outcome: 'not-found' };
	if ((stored?.revision ?? 0) !== readRevision) return { outcome: 'stale' };
	if (record.withdrawn) return { outcome: 'refused', refusal: 'withdrawn' };
	if (Object.keys(fieldsOf(type, key.part)).length === 0) return { outcome: 'refused', refusal: 'part-does-not-exist' };

	const asked = await commandOf(trx, type, { key, request, stored });
	if ('issues' in asked) return { outcome: 'invalid', issues: asked.issues };
	if ('refusal' in asked) return { outcome: 'refused', refusal: asked.refusal };
	const { command, values } = asked;

	const state = stored?.state ?? {};
	if (await isOfErasedDraft(trx, command, state)) return { outcome: 'refused', refusal: 'text-erased' };
	const gate = command.type === 'Publish' ? await gateOf(trx, type, { key, state }) : {};
	const verdict = decidePart(state, {
		name: key.part,
		command,
		circumstances: { ...circumstances, ...gate, logged: type.logged ?? false }
	});
	if (!verdict.accepted) return { outcome: 'refused', refusal: verdict.refusal };

	// Stored only after the rules have accepted it, so that a refused text leaves nothing behind.
	if (values) await storeSnapshot(trx, { type, part: key.part, values });
	await writePart(trx, { key, revision: readRevision, next: verdict.next });
	await writeColumns(trx, type, { key, before: state, next: verdict.next });
	return changed({ key, readRevision, event: verdict.event, next: verdict.next });
}

/** What the command changed, for the event. */
export function changed({
	key,
	readRevision,
	event,
	next
}: PartTarget & { event: PartEvent; next: Part }): AppliedChange {
	const publishAt = next.draft?.publishAt;
	return {
		outcome: 'changed',
		event,
		isPublicChange: ['Published', 'Unpublished', 'PublicationScheduled'].includes(event.type),
		change: {
			...key,
			before: readRevision,
			after: readRevision + 1,
			snapshot: event.snapshot,
			...(publishAt !== undefined && { publishAt })
		}
	};
}

/** One event about a record's part, or about several parts at once. */
export async function appendPartEvent(
	chain: Chain,
	{ changes, ...event }: Caller & { at?: string; action: string; changes: readonly Change[] }
): Promise<void> {
	const records = [...new Set(changes.map(({ record }) => record))];
	const object = records.length === 1 && records[0] !== undefined ? records[0] : setOfRecords;
	await chain.append({ ...event, object, changes });
}

/** The columns that follow from a part's state: links, and once published the fixed value and the slugs. */
export async function writeColumns(
	trx: Transaction<Database>,
	type: ContentType,
	{ key, before, next }: { key: PartKey; before: Part; next: Part }
): Promise<void> {
	const values = await readSnapshots(trx, {
		type,
		hashes: [next.draft?.snapshot, next.published?.snapshot, before.published?.snapshot]
	});
	for (const state of ['draft', 'published'] as const) {
		if (next[state]?.snapshot === before[state]?.snapshot) continue;
		const given = values.get(next[state]?.snapshot ?? '') ?? {};
		await writeLinks(trx, { key, state, links: linksOf(fieldsOf(type, key.part), given) });
	}

	const published = values.get(next.published?.snapshot ?? '');
	if (!published || next.published?.snapshot === before.published?.snapshot) return;
	if (key.part === 'facts' && type.fixed !== undefined) {
		await setFixedValue(trx, key.record, String(published[type.fixed]));
	}
	if (key.part === 'inside') return;
	const former = values.get(before.published?.snapshot ?? '');
	const renamed = isLocale(key.part) && isRenamed(type, { former, published }) ? key.part : undefined;
	await settleSlugs(trx, { record: key.record, renamed });
}

function isRenamed(
	{ title }: ContentType,
	{ former, published }: { former: AnyValues | undefined; published: AnyValues }
) {
	return (
		title !== undefined && former !== undefined && slugOf(String(former[title])) !== slugOf(String(published[title]))
	);
}

/** The content type of a stored record. */
export function typeOf({ type }: StoredRecord): ContentType {
	if (!isTypeName(type)) throw new Error(`A record of the unknown type ${type} is stored`);
	return contentTypes[type];
}

/** A draft that was erased is discarded; nothing is saved over it, and nobody reads or publishes it. */
async function isOfErasedDraft(trx: Transaction<Database>, command: PartCommand, { draft }: Part): Promise<boolean> {
	if (!draft || command.type === 'DiscardDraft' || command.type === 'Unpublish') return false;
	return (await findErased(trx, [draft.snapshot])).size > 0;
}

/** A command as the domain has it, and the values to store once it is accepted. */
interface Asked {
	command: PartCommand;
	values?: AnyValues;
}

async function commandOf(
	trx: Transaction<Database>,
	type: ContentType,
	{ key, request, stored }: { key: PartKey; request: PartRequest; stored: StoredPart | undefined }
): Promise<Asked | { issues: Issue[] } | { refusal: RefusalCode }> {
	const current = { part: key.part, state: stored?.state ?? {} };
	if (request.type === 'DiscardDraft') {
		const isOfficesToo = request.by === 'own' && (await holdsWordOfOffice(trx, type, current));
		return isOfficesToo ? { refusal: 'office-wrote-too' } : { command: { type: 'DiscardDraft' } };
	}
	if (request.type !== 'SaveDraft') return { command: request };
	const written = request.by === 'own' ? await besideOffice(trx, type, { ...current, ...request }) : request;
	if ('issues' in written) return written;
	const read = readValues(type, { part: key.part, values: written.values });
	if ('issues' in read) return read;
	const { values } = read;
	const given = { part: key.part, values };
	const issues = [...(await linkIssues(trx, type, given)), ...(await fileIssues(trx, type, given))];
	if (issues.length > 0) return { issues };

	const snapshot = snapshotOf(type, given).hash;
	if (request.translatedFrom === undefined) return { command: { type: 'SaveDraft', text: { snapshot } }, values };
	const origin = await findOrigin(trx, key.record, request.translatedFrom);
	if (!origin) return { refusal: 'nothing-to-translate' };
	return { command: { type: 'SaveDraft', text: { snapshot, origin } }, values };
}

/** A translator works from what stands there now: the draft where there is one, else what is published. */
async function findOrigin(trx: Transaction<Database>, record: string, locale: Locale) {
	const source: StoredPart | undefined = await findPart(trx, { record, part: locale });
	const text = source?.state.draft ?? source?.state.published;
	return text && { locale, snapshot: text.snapshot };
}
