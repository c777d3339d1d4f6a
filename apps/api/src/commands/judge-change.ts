import type { AnyValues, ContentType } from '@kok/domain/content-type';
import type { TypeName } from '@kok/domain/content-types';
import type { Issue } from '@kok/domain/issues';
import type { RefusalCode } from '@kok/domain/refusals';
import { type Part, type PartCommand, type PartEvent, type PartName, decidePart } from '@kok/domain/rules/part';
import type { Locale } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import { currentText } from '../db/stores/bulk-store.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import type { PartKey } from '../db/stores/part-store.ts';
import { typeOf } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { type Snapshot, fieldsOf, snapshotOf } from '../db/stores/snapshot-store.ts';
import { findMaker } from '../db/stores/token-store.ts';
import { readActor, spellActor } from '../log/actor-name.ts';
import type { KnownCircumstances } from './circumstances.ts';
import { withToldDay } from './confirm-record.ts';
import { findNoCorrection } from './correction.ts';
import { gateOf } from './hindrance.ts';
import { type Writer, holdsWordOfOffice, ownWords } from './own-draft.ts';
import type { Reason } from './reasons.ts';
import { stoodBefore } from './stood-before.ts';
import { type Together, alone } from './together.ts';
import { fileIssues, linkIssues, placeIssues, readKnownPlaces, readValues } from './values.ts';

/** What is asked of a part: as the domain has it, with the values themselves where it has their hash. */
export type PartRequest =
	| {
			type: 'SaveDraft';
			by: Writer;
			/** The type that the caller takes the record for. */
			of?: TypeName | undefined;
			values: unknown;
			/** Told by a history: its areas, postcodes and days of confirmation are taken as they are. */
			isTold?: true;
			translatedFrom?: Locale | undefined;
	  }
	| { type: 'DiscardDraft'; by: Writer }
	| { type: 'Return' }
	| { type: 'ConfirmTranslation' }
	| Exclude<PartCommand, { type: 'SaveDraft' | 'DiscardDraft' | 'Return' | 'ConfirmTranslation' }>;

export interface PartTarget {
	key: PartKey;
	/** The revision that the caller read; 0 means: it must not exist yet. */
	readRevision: number;
}

/** Why a command changed nothing. */
export type ChangeFault =
	| { outcome: 'not-found' }
	| { outcome: 'stale' }
	| { outcome: 'invalid'; issues: Issue[] }
	| { outcome: 'refused'; refusal: RefusalCode };

/** What a command would make of a part. Nothing is written yet. */
export interface JudgedChange {
	outcome: 'accepted';
	target: PartTarget;
	record: OpenRecord;
	next: Part;
	event: PartEvent;
	/** The text to store, where it brings one. */
	text?: WrittenText | undefined;
	/** Why it is done, where somebody said so. */
	reason?: Reason | undefined;
}

/** Values that passed their schema, and what is stored of them. */
export interface WrittenText {
	values: AnyValues;
	snapshot: Snapshot;
}

export interface Judging {
	target: PartTarget;
	request: PartRequest;
	circumstances: KnownCircumstances;
	reason?: Reason | undefined;
	/** The parts with which it becomes public; without them it is published alone. */
	together?: Together | undefined;
}

/** Judges one command on one part of a record as it lies open. */
export async function judgeChange(
	db: Kysely<Database>,
	record: OpenRecord | undefined,
	{ target, request, circumstances, reason, together }: Judging
): Promise<JudgedChange | ChangeFault> {
	const { key, readRevision } = target;
	const stored = record?.parts.get(key.part);
	if (!record || (!stored && readRevision > 0)) return { outcome: 'not-found' };
	const type = typeOf(record);
	if ((stored?.revision ?? 0) !== readRevision) return { outcome: 'stale' };
	if (record.withdrawn) return { outcome: 'refused', refusal: 'withdrawn' };
	if (Object.keys(fieldsOf(type, key.part)).length === 0) return { outcome: 'refused', refusal: 'part-does-not-exist' };
	if (isMistaken(request, record)) return { outcome: 'refused', refusal: 'other-type' };

	const asked = await commandOf(db, type, { part: key.part, request, record, reason });
	if ('issues' in asked) return { outcome: 'invalid', issues: asked.issues };
	if ('refusal' in asked) return { outcome: 'refused', refusal: asked.refusal };
	const { command, text } = asked;

	const state = stored?.state ?? {};
	if (isOfErasedDraft(command, record, state)) return { outcome: 'refused', refusal: 'text-erased' };
	const published = together ?? alone(record, key.part);
	const gate = command.type === 'Publish' ? await gateOf(db, type, { key, together: published }) : {};
	const noCorrection = saysCorrection(command) && (await findNoCorrection(db, type, { key, together: published }));
	const verdict = decidePart(state, {
		name: key.part,
		command,
		circumstances: {
			...circumstances,
			...gate,
			...(noCorrection && { noCorrection }),
			stoodBefore: stoodBefore(record, key.part),
			logged: type.logged ?? false
		}
	});
	if (!verdict.accepted) return { outcome: 'refused', refusal: verdict.refusal };
	const next = command.type === 'SaveDraft' ? await withMaker(db, verdict.next, circumstances.actor) : verdict.next;
	return { outcome: 'accepted', target, record, next, event: verdict.event, text, reason };
}

/** What a program writes with a token, the person who made the token has written as well: they do not approve it. */
async function withMaker(db: Kysely<Database>, part: Part, actor: string): Promise<Part> {
	const who = readActor(actor);
	if (!part.draft || who.kind !== 'token') return part;
	const account = await findMaker(db, who.token);
	if (account === undefined) return part;
	const { alsoWrittenBy = [] } = part.draft;
	const maker = spellActor({ kind: 'session', account });
	return { ...part, draft: { ...part.draft, alsoWrittenBy: [...new Set([...alsoWrittenBy, maker])] } };
}

/** Whoever takes a goal for a demand would write the words of one thing into another. */
function isMistaken(request: PartRequest, { type }: OpenRecord): boolean {
	return request.type === 'SaveDraft' && request.of !== undefined && request.of !== type;
}

/** Whether somebody says of a text that it is an editorial correction. */
function saysCorrection(command: PartCommand): boolean {
	return (
		(command.type === 'AskForReview' && command.correction === true) ||
		(command.type === 'Approve' && command.keepsSense === true)
	);
}

/** A draft that was erased is discarded; nothing is saved over it, and nobody reads or publishes it. */
function isOfErasedDraft(command: PartCommand, { textOf }: OpenRecord, { draft }: Part): boolean {
	if (!draft || command.type === 'DiscardDraft' || command.type === 'Unpublish') return false;
	return textOf(draft.snapshot) === undefined;
}

/** A command as the domain has it, and the text to store once it is accepted. */
interface Asked {
	command: PartCommand;
	text?: WrittenText;
}

async function commandOf(
	db: Kysely<Database>,
	type: ContentType,
	{
		part,
		request,
		record,
		reason
	}: { part: PartName; request: PartRequest; record: OpenRecord; reason: Reason | undefined }
): Promise<Asked | { issues: Issue[] } | { refusal: RefusalCode }> {
	if (request.type === 'DiscardDraft') {
		const isOfficesToo = request.by !== 'office' && holdsWordOfOffice(type, part, record);
		return isOfficesToo ? { refusal: 'office-wrote-too' } : { command: { type: 'DiscardDraft' } };
	}
	if (request.type === 'Return') return { command: { type: 'Return', ...(reason && { note: reason.note }) } };
	if (request.type === 'ConfirmTranslation') return confirmationIn(record, part);
	if (request.type !== 'SaveDraft') return { command: request };
	const { values: sent } = request;
	const written = request.by === 'office' ? request : ownWords(type, { part, record, values: sent, ...request.by });
	if ('issues' in written) return written;
	const read = readValues(type, { part, values: written.values });
	if ('issues' in read) return read;
	const kept = request.isTold ? read : withToldDay(type, { part, record, values: read.values });
	if ('issues' in kept) return kept;
	const { values } = kept;
	const issues = [
		...(await linkIssues(db, type, { part, values })),
		...(await fileIssues(db, type, { part, values })),
		...(request.isTold ? [] : await placeIssues(type, { part, values, read: async () => readKnownPlaces(db) }))
	];
	if (issues.length > 0) return { issues };

	const text = { values, snapshot: snapshotOf(type, { part, values }) };
	const { hash: snapshot } = text.snapshot;
	if (request.translatedFrom === undefined) return { command: { type: 'SaveDraft', text: { snapshot } }, text };
	const origin = originIn(record, request.translatedFrom);
	if (!origin) return { refusal: 'nothing-to-translate' };
	return { command: { type: 'SaveDraft', text: { snapshot, origin } }, text };
}

/** Whoever confirms a translation holds it against its source as it stands now. */
function confirmationIn({ parts }: OpenRecord, part: PartName): Asked | { refusal: RefusalCode } {
	const { draft: text, published } = parts.get(part)?.state ?? {};
	const origin = (text ?? published)?.origin;
	if (!origin) return { refusal: 'not-translated' };
	const { locale } = origin;
	const source = parts.get(locale)?.state;
	const stands = { draft: source?.draft?.snapshot, published: source?.published?.snapshot };
	return { command: { type: 'ConfirmTranslation', source: { locale, ...stands } } };
}

/** A translator works from what stands there now: the draft where there is one, else what is published. */
function originIn({ parts }: OpenRecord, locale: Locale) {
	const source = parts.get(locale);
	const snapshot = source && currentText(source);
	return snapshot === undefined ? undefined : { locale, snapshot };
}
