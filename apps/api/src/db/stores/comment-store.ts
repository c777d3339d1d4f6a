import type { PartName } from '@kok/domain/rules/part';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { inPortions } from '../in-portions.ts';
import type { Database } from '../schema.ts';
import { isPartName } from './part-store.ts';

/** Where in a part something is said: about all of it, a field, or an item of a field. */
export interface CommentPlace {
	part: PartName;
	field?: string | undefined;
	item?: string | undefined;
}

/** What someone said about a draft. */
export interface StoredComment extends CommentPlace {
	id: string;
	record: string;
	/** Counts the comments of a record. */
	turn: number;
	/** Of the part when it was written. */
	revision: number;
	/** The comment that it answers. An answer stands where that one does. */
	answers?: string | undefined;
	/** None where it was erased. */
	text?: string;
	author: string;
	at: string;
	/** When a return of the part told it to the delegates who wrote it. */
	toldAt?: string | undefined;
	resolved?: { at: string; by: string };
	erasedAt?: string;
}

const columns = [
	...(['id', 'record', 'turn', 'part', 'revision', 'field', 'item', 'answers', 'text', 'author', 'at'] as const),
	...(['told_at', 'resolved_at', 'resolved_by', 'erased_at'] as const)
];

/** Follows those that the record has. */
export async function insertComment(
	trx: Transaction<Database>,
	{
		field,
		item,
		answers,
		text,
		toldAt,
		...comment
	}: Omit<StoredComment, 'turn' | 'resolved' | 'erasedAt'> & { text: string }
): Promise<void> {
	const last = await trx
		.selectFrom('draft_comment')
		.select((expression) => expression.fn.max('turn').as('turn'))
		.where('record', '=', comment.record)
		.executeTakeFirst();
	await trx
		.insertInto('draft_comment')
		.values({
			...{ ...comment, turn: (last?.turn ?? 0) + 1, text },
			...{ field: field ?? null, item: item ?? null, answers: answers ?? null },
			...{ told_at: toldAt ?? null, resolved_at: null, resolved_by: null, erased_at: null }
		})
		.execute();
}

export async function findComment(db: Kysely<Database>, id: string): Promise<StoredComment | undefined> {
	const row = await db.selectFrom('draft_comment').select(columns).where('id', '=', id).executeTakeFirst();
	return row && commentOf(row);
}

/** Comments of a record, or of a part of it, the newest first, before a turn. */
export async function listComments(
	db: Kysely<Database>,
	asked: { record: string; part?: PartName | undefined; before?: number | undefined; limit: number }
): Promise<StoredComment[]> {
	const { record, part, before, limit } = asked;
	const rows = await db
		.selectFrom('draft_comment')
		.select(columns)
		.where('record', '=', record)
		.$if(part !== undefined, (query) => query.where('part', '=', part ?? ''))
		.$if(before !== undefined, (query) => query.where('turn', '<', before ?? 0))
		.orderBy('turn', 'desc')
		.limit(limit)
		.execute();
	return rows.flatMap((row) => commentOf(row) ?? []);
}

/** Comments by their ids, in no order. */
export async function findComments(db: Kysely<Database>, ids: readonly string[]): Promise<StoredComment[]> {
	const rows = await inPortions(ids, async (some) =>
		db.selectFrom('draft_comment').select(columns).where('id', 'in', some).execute()
	);
	return rows.flatMap((row) => commentOf(row) ?? []);
}

/** What is asked in some records and not done yet. An answer asks for nothing by itself. */
export async function listOpenComments(db: Kysely<Database>, records: readonly string[]): Promise<StoredComment[]> {
	const rows = await inPortions(records, async (some) =>
		db
			.selectFrom('draft_comment')
			.select(columns)
			.where('record', 'in', some)
			.where('answers', 'is', null)
			.where('resolved_at', 'is', null)
			.where('erased_at', 'is', null)
			.execute()
	);
	return rows.flatMap((row) => commentOf(row) ?? []);
}

/** Tells the delegates who wrote a part what was said about it and not told yet. */
export async function tellComments(
	trx: Transaction<Database>,
	{ record, part, at }: { record: string; part: PartName; at: string }
): Promise<void> {
	await trx
		.updateTable('draft_comment')
		.set({ told_at: at })
		.where('record', '=', record)
		.where('part', '=', part)
		.where('told_at', 'is', null)
		.execute();
}

export async function resolveComment(
	trx: Transaction<Database>,
	{ id, at, by }: { id: string; at: string; by: string }
): Promise<void> {
	await trx.updateTable('draft_comment').set({ resolved_at: at, resolved_by: by }).where('id', '=', id).execute();
}

/** Erases the words of all comments of a record; that there were some, whose and when, stays. */
export async function eraseCommentsOf(
	trx: Transaction<Database>,
	{ record, at }: { record: string; at: string }
): Promise<void> {
	await trx
		.updateTable('draft_comment')
		.set({ text: null, erased_at: at })
		.where('record', '=', record)
		.where('text', 'is not', null)
		.execute();
}

function commentOf(row: Selectable<Database['draft_comment']>): StoredComment | undefined {
	const { part, field, item, answers, text, told_at, resolved_at, resolved_by, erased_at, ...comment } = row;
	if (!isPartName(part)) return undefined;
	return {
		...comment,
		part,
		...(field !== null && { field }),
		...(item !== null && { item }),
		...(answers !== null && { answers }),
		...(text !== null && { text }),
		...(told_at !== null && { toldAt: told_at }),
		...(resolved_at !== null && resolved_by !== null && { resolved: { at: resolved_at, by: resolved_by } }),
		...(erased_at !== null && { erasedAt: erased_at })
	};
}
