import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { type TypeName, contentTypes } from '@kok/domain/content-types';
import type { Issue } from '@kok/domain/issues';
import { linksOf } from '@kok/domain/links';
import type { RefusalCode } from '@kok/domain/refusals';
import { slugOf } from '@kok/domain/slug';
import {
	type Circumstances,
	type Part,
	type PartCommand,
	type PartEvent,
	type PartName,
	decidePart
} from '@kok/domain/rules/part';
import type { Locale } from '@kok/domain/words';
import type { Transaction } from 'kysely';
import { currentText } from '../db/stores/bulk-store.ts';
import type { Change } from '../db/stores/change-store.ts';
import { setOfRecords } from '../db/stores/event-store.ts';
import { writeLinks } from '../db/stores/link-store.ts';
import { type OpenRecord, findOpenRecord } from '../db/stores/open-records.ts';
import { type PartKey, isLocale, writePart } from '../db/stores/part-store.ts';
import { type StoredRecord, setFixedValue } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { fieldsOf, snapshotOf, storeSnapshot } from '../db/stores/snapshot-store.ts';
import { type Deed, partChangesIn } from '../log/actions.ts';
import { gateOf } from './hindrance.ts';
import { type Writer, holdsWordOfOffice, ownWords } from './own-draft.ts';
import { readSettings } from './settings.ts';
import { settleSlugs } from './settle-slugs.ts';
import { type Caller, type Chain, type Tools, inChain } from './tools.ts';
import { fileIssues, linkIssues, readValues } from './values.ts';

/** What is asked of a part: as the domain has it, with the values themselves where it has their hash. */
export type PartRequest =
	| {
			type: 'SaveDraft';
			by: Writer;
			/** The type that the caller takes the record for. */
			of?: TypeName | undefined;
			values: unknown;
			translatedFrom?: Locale | undefined;
	  }
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
	const record = await findOpenRecord(trx, key.record);
	const stored = record?.parts.get(key.part);
	if (!record || (!stored && readRevision > 0)) return { outcome: 'not-found' };
	const type = typeOf(record);
	if ((stored?.revision ?? 0) !== readRevision) return { outcome: 'stale' };
	if (record.withdrawn) return { outcome: 'refused', refusal: 'withdrawn' };
	if (Object.keys(fieldsOf(type, key.part)).length === 0) return { outcome: 'refused', refusal: 'part-does-not-exist' };
	if (isMistaken(request, record)) return { outcome: 'refused', refusal: 'other-type' };

	const asked = await commandOf(trx, type, { part: key.part, request, record });
	if ('issues' in asked) return { outcome: 'invalid', issues: asked.issues };
	if ('refusal' in asked) return { outcome: 'refused', refusal: asked.refusal };
	const { command, values } = asked;

	const state = stored?.state ?? {};
	if (isOfErasedDraft(command, record, state)) return { outcome: 'refused', refusal: 'text-erased' };
	const gate = command.type === 'Publish' ? await gateOf(trx, type, { part: key.part, record }) : {};
	const verdict = decidePart(state, {
		name: key.part,
		command,
		circumstances: { ...circumstances, ...gate, logged: type.logged ?? false }
	});
	if (!verdict.accepted) return { outcome: 'refused', refusal: verdict.refusal };

	// Stored only after the rules have accepted it, so that a refused text leaves nothing behind.
	if (values) await storeSnapshot(trx, { type, part: key.part, values });
	await writePart(trx, { key, revision: readRevision, next: verdict.next });
	await writeColumns(trx, type, { part: key.part, record, next: verdict.next, written: values });
	return changed({ key, readRevision, event: verdict.event, next: verdict.next });
}

/** Whoever takes a goal for a demand would write the words of one thing into another. */
function isMistaken(request: PartRequest, { type }: StoredRecord): boolean {
	return request.type === 'SaveDraft' && request.of !== undefined && request.of !== type;
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
export async function appendPartEvent(chain: Chain, event: Caller & Deed & { at?: string }): Promise<void> {
	const records = [...new Set(partChangesIn(event.changes).map(({ record }) => record))];
	const object = records.length === 1 && records[0] !== undefined ? records[0] : setOfRecords;
	await chain.append({ ...event, object });
}

/** The columns that follow from a part's state: links, and once published the fixed value and the slugs. */
export async function writeColumns(
	trx: Transaction<Database>,
	type: ContentType,
	{ part, record, next, written }: { part: PartName; record: OpenRecord; next: Part; written?: AnyValues | undefined }
): Promise<void> {
	const key = { record: record.id, part };
	const before = record.parts.get(part)?.state ?? {};
	const draft = written ?? record.textOf(next.draft?.snapshot);
	const published = record.textOf(next.published?.snapshot);
	const fields = fieldsOf(type, part);
	const isSame = (state: 'draft' | 'published') => next[state]?.snapshot === before[state]?.snapshot;
	await writeLinks(trx, key, {
		...(!isSame('draft') && { draft: linksOf(fields, draft ?? {}) }),
		...(!isSame('published') && { published: linksOf(fields, published ?? {}) })
	});

	if (!published || isSame('published')) return;
	if (part === 'facts' && type.fixed !== undefined) {
		await setFixedValue(trx, record.id, String(published[type.fixed]));
	}
	if (part === 'inside') return;
	const former = record.textOf(before.published?.snapshot);
	const renamed = isLocale(part) && isRenamed(type, { former, published }) ? part : undefined;
	await settleSlugs(trx, { record: record.id, renamed });
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
	return contentTypes[type];
}

/** A draft that was erased is discarded; nothing is saved over it, and nobody reads or publishes it. */
function isOfErasedDraft(command: PartCommand, { textOf }: OpenRecord, { draft }: Part): boolean {
	if (!draft || command.type === 'DiscardDraft' || command.type === 'Unpublish') return false;
	return textOf(draft.snapshot) === undefined;
}

/** A command as the domain has it, and the values to store once it is accepted. */
interface Asked {
	command: PartCommand;
	values?: AnyValues;
}

async function commandOf(
	trx: Transaction<Database>,
	type: ContentType,
	{ part, request, record }: { part: PartName; request: PartRequest; record: OpenRecord }
): Promise<Asked | { issues: Issue[] } | { refusal: RefusalCode }> {
	if (request.type === 'DiscardDraft') {
		const isOfficesToo = request.by !== 'office' && holdsWordOfOffice(type, part, record);
		return isOfficesToo ? { refusal: 'office-wrote-too' } : { command: { type: 'DiscardDraft' } };
	}
	if (request.type !== 'SaveDraft') return { command: request };
	const { values: sent } = request;
	const written = request.by === 'office' ? request : ownWords(type, { part, record, values: sent, ...request.by });
	if ('issues' in written) return written;
	const read = readValues(type, { part, values: written.values });
	if ('issues' in read) return read;
	const { values } = read;
	const issues = [
		...(await linkIssues(trx, type, { part, values })),
		...(await fileIssues(trx, type, { part, values }))
	];
	if (issues.length > 0) return { issues };

	const snapshot = snapshotOf(type, { part, values }).hash;
	if (request.translatedFrom === undefined) return { command: { type: 'SaveDraft', text: { snapshot } }, values };
	const origin = originIn(record, request.translatedFrom);
	if (!origin) return { refusal: 'nothing-to-translate' };
	return { command: { type: 'SaveDraft', text: { snapshot, origin } }, values };
}

/** A translator works from what stands there now: the draft where there is one, else what is published. */
function originIn({ parts }: OpenRecord, locale: Locale) {
	const source = parts.get(locale);
	const snapshot = source && currentText(source);
	return snapshot === undefined ? undefined : { locale, snapshot };
}
