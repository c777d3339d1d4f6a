import { type Issue, issueWords } from '@kok/domain/issues';
import { itemsById } from '@kok/domain/items-in';
import type { RefusalCode } from '@kok/domain/refusals';
import type { PartName } from '@kok/domain/rules/part';
import type { Transaction } from 'kysely';
import { isCommentSeen } from '../access/comment-sight.ts';
import type { Close } from '../access/sight.ts';
import {
	type CommentPlace,
	type StoredComment,
	findComment,
	insertComment,
	resolveComment,
	tellComments
} from '../db/stores/comment-store.ts';
import { type OpenRecord, findOpenRecord } from '../db/stores/open-records.ts';
import { typeOf } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { fieldsOf } from '../db/stores/snapshot-store.ts';
import type { AppliedChange } from './change-part.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

/** What someone says: in a place, or in answer to a comment, which has one. */
export type Said = { text: string } & (
	{ place: CommentPlace; answers?: undefined } | { answers: string; place?: undefined }
);

export type CommentOutcome =
	| { outcome: 'kept'; comment: StoredComment }
	| { outcome: 'exists' }
	| { outcome: 'not-found' }
	| { outcome: 'invalid'; issues: Issue[] }
	| { outcome: 'refused'; refusal: RefusalCode };

/**
 * Says something about a draft, under an id of the client's own. The event names it and never its words. The office says
 * it; a delegate answers what a return told. Refuses with `no-draft` where nobody is working on the part, with `withdrawn`,
 * and with `only-answers` where a delegate answers nothing.
 */
export async function addComment(
	tools: Tools,
	{ id, record, said, sight, caller }: { id: string; record: string; said: Said; sight: Close; caller: Caller }
): Promise<CommentOutcome> {
	return inChain<CommentOutcome>(tools, async (trx, chain) => {
		if (await findComment(trx, id)) return { outcome: 'exists' };
		const open = await findOpenRecord(trx, record);
		if (!open) return { outcome: 'not-found' };
		if (open.withdrawn) return { outcome: 'refused', refusal: 'withdrawn' };
		if (sight !== 'office' && said.answers === undefined) return { outcome: 'refused', refusal: 'only-answers' };
		const head = await headOf(trx, { said, record: open, sight });
		const place = said.place ?? head;
		if (!place) return { outcome: 'invalid', issues: [issueAt('answers', 'wrong')] };
		const issues = said.place ? issuesOf(open, said.place) : [];
		if (issues.length > 0) return { outcome: 'invalid', issues };
		const part = open.parts.get(place.part);
		if (!part?.state.draft) return { outcome: 'refused', refusal: 'no-draft' };

		// Whoever was told a comment follows what is said to it.
		const toldAt = head?.toldAt && chain.at;
		const { part: name, field, item } = place;
		const written = { id, record, part: name, field, item, answers: said.answers, text: said.text, toldAt };
		await insertComment(trx, { ...written, revision: part.revision, author: caller.actor, at: chain.at });
		await chain.append({ ...caller, action: 'CommentAdded', object: record, changes: [{ comment: id }] });
		return kept(trx, id);
	});
}

/** Says that what a comment asked for is done; the same again changes nothing. An answer is resolved with what it answers. */
export async function endComment(
	tools: Tools,
	{ id, record, sight, caller }: { id: string; record: string; sight: Close; caller: Caller }
): Promise<CommentOutcome> {
	return inChain<CommentOutcome>(tools, async (trx, chain) => {
		const [open, comment] = [await findOpenRecord(trx, record), await findComment(trx, id)];
		if (!open || comment?.record !== record || !isCommentSeen(open, comment, sight)) return { outcome: 'not-found' };
		if (comment.answers !== undefined) return { outcome: 'refused', refusal: 'answers-another' };
		if (comment.resolved) return { outcome: 'kept', comment };
		await resolveComment(trx, { id, at: chain.at, by: caller.actor });
		await chain.append({ ...caller, action: 'CommentResolved', object: record, changes: [{ comment: id }] });
		return kept(trx, id);
	});
}

/** Tells those who wrote some parts what was said about them, where what was done gives the parts back. */
export async function tellReturned(
	trx: Transaction<Database>,
	applied: readonly Pick<AppliedChange, 'event' | 'change'>[],
	at: string
): Promise<void> {
	for (const { event, change } of applied)
		if (event.type === 'DraftReturned') await tellComments(trx, { record: change.record, part: change.part, at });
}

async function kept(trx: Transaction<Database>, id: string): Promise<CommentOutcome> {
	const comment = await findComment(trx, id);
	if (!comment) throw new Error(`Comment ${id} is gone after it was written`);
	return { outcome: 'kept', comment };
}

/** The comment that is answered, where there is one that may be: an answer stands where it does, and is not answered itself. */
async function headOf(
	trx: Transaction<Database>,
	{ said, record, sight }: { said: Said; record: OpenRecord; sight: Close }
): Promise<StoredComment | undefined> {
	const head = said.answers === undefined ? undefined : await findComment(trx, said.answers);
	const isAnswerable = head?.record === record.id && head.answers === undefined && isCommentSeen(record, head, sight);
	return isAnswerable ? head : undefined;
}

function issuesOf(record: OpenRecord, { part, field, item }: CommentPlace): Issue[] {
	if (field === undefined) return item === undefined ? [] : [issueAt('item', 'wrong')];
	const fields = fieldsOf(typeOf(record), part);
	if (!Object.hasOwn(fields, field)) return [issueAt('field', 'unknown')];
	return item === undefined || itemsOf(record, { part, field }).has(item) ? [] : [issueAt('item', 'unknown-item')];
}

/** The items of a list in the draft, and those of the public text that it strikes. */
function itemsOf(record: OpenRecord, { part, field }: { part: PartName; field: string }): ReadonlySet<string> {
	const { draft, published } = record.parts.get(part)?.state ?? {};
	const texts = [draft, published].map((text) => record.textOf(text?.snapshot)?.[field]);
	return new Set(texts.flatMap((value) => [...itemsById(value).keys()]));
}

function issueAt(path: string, code: 'wrong' | 'unknown' | 'unknown-item'): Issue {
	return { path, code, message: issueWords[code] };
}
