import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { linksOf } from '@kok/domain/links';
import type { Part, PartName } from '@kok/domain/rules/part';
import { type Locale, isLocale } from '@kok/domain/words';
import { slugOf } from '@kok/slugs/slug';
import type { Transaction } from 'kysely';
import type { Change } from '../db/stores/change-store.ts';
import { setOfRecords } from '../db/stores/event-store.ts';
import { writeLinks } from '../db/stores/link-store.ts';
import { type OpenRecord, findOpenRecord, hasStoodInPublic, withPart } from '../db/stores/open-records.ts';
import { columnsOf, storedPart, writePart } from '../db/stores/part-store.ts';
import { setFixedValue, typeOf } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { fieldsOf, storeText } from '../db/stores/snapshot-store.ts';
import { type Deed, partChangesIn } from '../log/actions.ts';
import {
	type ChangeFault,
	type JudgedChange,
	type Judging,
	type PartRequest,
	type PartTarget,
	judgeChange
} from './judge-change.ts';
import { isHourOver, readCircumstances } from './circumstances.ts';
import { tellReturned } from './comments.ts';
import { type Reason, keepReasons, reasonOf } from './reasons.ts';
import { schedule } from './schedule.ts';
import { forgetSettings } from './settings.ts';
import { settleSlugs } from './settle-slugs.ts';
import { type Caller, type Chain, type ChainEvent, type Tools, inChain } from './tools.ts';

export type ChangePartOutcome =
	/** With the record as it lies open now, where it is known. */
	{ outcome: 'changed'; revision: number; record?: OpenRecord | undefined } | ChangeFault;

/** One command on one part: next state and one event, or nothing. A part that is scheduled alone is a set of one. */
export async function changePart(
	tools: Tools,
	{
		target,
		request,
		reason: words,
		caller
	}: { target: PartTarget; request: PartRequest; reason?: string | undefined; caller: Caller }
): Promise<ChangePartOutcome> {
	const result = await inChain<Done>(tools, async (trx, chain) => {
		if (isHourOver(request, chain.at)) return { outcome: 'refused', refusal: 'hour-passed' };
		const circumstances = await readCircumstances(trx, { at: chain.at, actor: caller.actor, request });
		const reason = reasonOf(tools, words);
		const before = await findOpenRecord(trx, target.key.record);
		const judged = await judgeChange(trx, before, { target, request, circumstances, reason });
		if (judged.outcome !== 'accepted') return judged;
		const applied = await writeChange(trx, judged);
		const [change = applied.change] = await schedule(trx, [applied], {
			id: tools.newId(),
			at: chain.at,
			by: caller.actor
		});
		const event = await appendPartEvent(chain, { ...caller, action: applied.event.type, changes: [change] });
		await keepReasons(trx, { given: [applied], event, at: chain.at, author: caller.actor });
		await tellReturned(trx, [applied], chain.at);
		const after = await openAfter(trx, judged);
		return { ...applied, readRecord: after && chain.stands(after) };
	});
	if (result.outcome !== 'changed') return result;
	if (result.isPublicChange) tools.onPublicChange();
	return { outcome: 'changed', revision: result.change.after, record: result.readRecord?.() };
}

/** What was done, and what reads the record afterwards, where it is known. */
type Done = (AppliedChange & { readRecord: (() => OpenRecord) | undefined }) | ChangeFault;

export interface AppliedChange extends Pick<JudgedChange, 'event' | 'next'> {
	outcome: 'changed';
	change: Change;
	reason?: Reason | undefined;
	/** Whether the public reads something else now, or will by itself at a later hour. */
	isPublicChange: boolean;
}

export type Applied = AppliedChange | ChangeFault;

/** One command on one part within a transaction; the caller appends the event. */
export async function applyToPart(trx: Transaction<Database>, judging: Omit<Judging, 'together'>): Promise<Applied> {
	const record = await findOpenRecord(trx, judging.target.key.record);
	const judged = await judgeChange(trx, record, judging);
	return judged.outcome === 'accepted' ? writeChange(trx, judged) : judged;
}

/** Writes what was judged. A refused text leaves nothing behind, because it never comes here. */
export async function writeChange(trx: Transaction<Database>, judged: JudgedChange): Promise<AppliedChange> {
	const { target, record, next, event, text, reason } = judged;
	const { part } = target.key;
	const type = typeOf(record);
	if (text) await storeText(trx, { type, part, ...text });
	await writePart(trx, { key: target.key, revision: target.readRevision, next });
	await writeColumns(trx, type, { part, record, next, written: text?.values });
	return changed({ target, event, next, reason });
}

/** The record as it lies open after a change of one part. One whose part is new is read again. */
async function openAfter(
	trx: Transaction<Database>,
	{ record, target: { key, readRevision }, next, event, text }: JudgedChange
): Promise<OpenRecord | undefined> {
	const { part } = key;
	if (!record.parts.has(part)) return undefined;
	const stored = storedPart({ ...columnsOf(next), revision: readRevision + 1 });
	const stood = text !== undefined && (await hasStoodInPublic(trx, key, text.snapshot.hash));
	const wasScheduled = record.wasScheduled || event.type === 'PublicationScheduled';
	return withPart({ ...record, wasScheduled }, { part, stored, text: text && { ...text.snapshot, stood } });
}

/** What the command changed, for the event. */
export function changed({
	target,
	event,
	next,
	reason
}: Pick<JudgedChange, 'target' | 'event' | 'next' | 'reason'>): AppliedChange {
	const { key, readRevision } = target;
	const publishAt = event.type === 'PublicationScheduled' ? next.draft?.publishAt : undefined;
	return {
		outcome: 'changed',
		event,
		next,
		reason,
		isPublicChange: publicEvents.has(event.type),
		change: {
			...key,
			before: readRevision,
			after: readRevision + 1,
			snapshot: event.snapshot,
			...(publishAt !== undefined && { publishAt }),
			...(event.correction && { correction: true }),
			...(reason && { note: reason.note })
		}
	};
}

const publicEvents: ReadonlySet<string> = new Set([
	'Published',
	'Unpublished',
	'PublicationScheduled',
	'TranslationConfirmed'
]);

/** One event about a record's part, or about several parts at once. Returns its number. */
export async function appendPartEvent(chain: Chain, event: PartDeed): Promise<number> {
	return (await chain.append(partEvent(event))).seq;
}

type PartDeed = Caller & Deed & { at?: string };

/** The object of the event is the record, where there is one. */
export function partEvent(event: PartDeed): ChainEvent {
	const records = [...new Set(partChangesIn(event.changes).map(({ record }) => record))];
	const object = records.length === 1 && records[0] !== undefined ? records[0] : setOfRecords;
	return { ...event, object };
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

	if (isSame('published')) return;
	if (type.single) forgetSettings(trx);
	if (!published) return;
	if (part === 'facts' && type.fixed !== undefined) {
		await setFixedValue(trx, record.id, String(published[type.fixed]));
	}
	if (part === 'inside') return;
	const former = record.textOf(before.published?.snapshot);
	const renamed = isLocale(part) && isRenamed(type, { locale: part, former, published }) ? part : undefined;
	await settleSlugs(trx, { record: record.id, renamed });
}

function isRenamed(
	{ title }: ContentType,
	{ locale, former, published }: { locale: Locale; former: AnyValues | undefined; published: AnyValues }
) {
	if (title === undefined || former === undefined) return false;
	return slugOf(String(former[title]), locale) !== slugOf(String(published[title]), locale);
}
