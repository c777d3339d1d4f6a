import { sees } from '@kok/domain/content-type';
import { type Issue, issueWords } from '@kok/domain/issues';
import type { RefusalCode } from '@kok/domain/refusals';
import type { Transaction } from 'kysely';
import type { Close } from '../access/sight.ts';
import {
	type CommentPlace,
	type StoredComment,
	findComment,
	insertComment,
	resolveComment
} from '../db/stores/comment-store.ts';
import { type OpenRecord, findOpenRecord } from '../db/stores/open-records.ts';
import { typeOf } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { fieldsOf } from '../db/stores/snapshot-store.ts';
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
 * Says something about a draft, under an id of the client's own. The event names it and never its words. Refuses with
 * `no-draft` where nobody is working on the part, and with `withdrawn`. A delegate says nothing at a field of the office.
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
		const place = said.place ?? (await placeOf(trx, { answers: said.answers, record: open, sight }));
		if (!place) return { outcome: 'invalid', issues: [issueAt('answers', 'wrong')] };
		const issues = issuesOf(open, place, sight);
		if (issues.length > 0) return { outcome: 'invalid', issues };
		const part = open.parts.get(place.part);
		if (!part?.state.draft) return { outcome: 'refused', refusal: 'no-draft' };

		const written = { id, record, ...place, answers: said.answers, text: said.text };
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

/** Whether someone may read what is said in a place: at a field of the office the office alone. */
export function isCommentSeen(record: Pick<OpenRecord, 'type'>, { part, field }: CommentPlace, sight: Close): boolean {
	if (sight === 'office' || field === undefined) return true;
	const found = fieldsOf(typeOf(record), part)[field];
	return found !== undefined && sees('own', found);
}

async function kept(trx: Transaction<Database>, id: string): Promise<CommentOutcome> {
	const comment = await findComment(trx, id);
	if (!comment) throw new Error(`Comment ${id} is gone after it was written`);
	return { outcome: 'kept', comment };
}

/** An answer stands where the comment does that it answers, which is none itself. */
async function placeOf(
	trx: Transaction<Database>,
	{ answers, record, sight }: { answers: string; record: OpenRecord; sight: Close }
): Promise<CommentPlace | undefined> {
	const head = await findComment(trx, answers);
	if (head?.record !== record.id || head.answers !== undefined || !isCommentSeen(record, head, sight)) return undefined;
	const { part, field, item } = head;
	return { part, field, item };
}

function issuesOf(record: OpenRecord, place: CommentPlace, sight: Close): Issue[] {
	const { part, field, item } = place;
	if (field === undefined) return item === undefined ? [] : [issueAt('item', 'wrong')];
	if (!Object.hasOwn(fieldsOf(typeOf(record), part), field)) return [issueAt('field', 'unknown')];
	return isCommentSeen(record, place, sight) ? [] : [issueAt('field', 'for-the-office')];
}

function issueAt(path: string, code: 'wrong' | 'unknown' | 'for-the-office'): Issue {
	return { path, code, message: issueWords[code] };
}
