import type { PartName, SnapshotHash } from '@kok/domain/rules/part';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { sentOnce } from '../compiled-once.ts';
import { inPortions } from '../in-portions.ts';
import { type PartKey, isPartName } from './part-store.ts';
import type { Database } from '../schema.ts';

/** What a command changed: never the text, so that a text can be erased while the chain stays whole. */
export interface Change {
	record: string;
	part: PartName;
	/** Revisions before and after. */
	before: number;
	after: number;
	snapshot?: SnapshotHash | undefined;
	/** The hour for which its draft is scheduled. */
	publishAt?: string | undefined;
	/** The set in which it was scheduled. */
	set?: string | undefined;
	/** The text is meant, approved or published as an editorial correction. */
	correction?: true | undefined;
	/** Names the reason that was given for it. */
	note?: string | undefined;
	/** Texts of the part whose bodies were erased. */
	erased?: readonly SnapshotHash[];
}

/** A row of the table of changes: a change with the text that it names, and one more for each text that it erased. */
export type ChangeRow = Selectable<Database['event_change']>;

/** The rows that stand for the changes of an event. */
export function changeRows({ seq, changes }: { seq: number; changes: readonly Change[] }): ChangeRow[] {
	const texts = changes.flatMap(({ snapshot = null, erased = [], ...change }) => [
		{ ...change, snapshot, erased: 0 },
		...erased.map((hash) => ({ ...change, snapshot: hash, erased: 1 }))
	]);
	return texts.map(({ record, part, before, after, snapshot, erased }, index) => {
		return { record, event: seq, turn: index + 1, part, before, after, snapshot, erased };
	});
}

export async function insertChanges(trx: Transaction<Database>, rows: readonly ChangeRow[]): Promise<void> {
	const [only] = rows;
	if (only && rows.length === 1) return insertChange(trx, { ...only });
	await inPortions(rows, async (some) => {
		await trx
			.insertInto('event_change')
			.values([...some])
			.execute();
		return [];
	});
}

const insertChange = sentOnce(
	['record', 'event', 'turn', 'part', 'before', 'after', 'snapshot', 'erased'],
	(db, row: ChangeRow) => db.insertInto('event_change').values(row)
);

/** The texts that events name in the parts of a record, or the one of a hash; those that were named last come first. */
export async function listTexts(
	db: Kysely<Database>,
	{ record, snapshot }: { record: string; snapshot?: SnapshotHash }
): Promise<{ part: PartName; snapshot: SnapshotHash }[]> {
	const rows = await db
		.selectFrom('event_change')
		.select(['part', 'snapshot'])
		.where('record', '=', record)
		.where('erased', '=', 0)
		.where('snapshot', snapshot === undefined ? 'is not' : '=', snapshot ?? null)
		.groupBy(['part', 'snapshot'])
		.orderBy((expression) => expression.fn.max('event'), 'desc')
		.execute();
	return rows.flatMap(({ part, snapshot: hash }) =>
		isPartName(part) && hash !== null ? [{ part, snapshot: hash }] : []
	);
}

/** Whether an event names a text as one of a record's, written or erased. */
export async function stoodIn(
	db: Kysely<Database>,
	{ record, hash }: { record: string; hash: SnapshotHash }
): Promise<boolean> {
	const found = await db
		.selectFrom('event_change')
		.select('event')
		.where('record', '=', record)
		.where('snapshot', '=', hash)
		.limit(1)
		.executeTakeFirst();
	return found !== undefined;
}

/** The text that a part had at an instant, and the event that had brought it last. */
export async function findTextAt(
	db: Kysely<Database>,
	{ record, part, at }: PartKey & { at: string }
): Promise<{ seq: number; at: string; actor: string; snapshot: SnapshotHash } | undefined> {
	const found = await db
		.selectFrom('event_change')
		.innerJoin('event', 'event.seq', 'event_change.event')
		.select(['event.seq', 'event.at', 'event.actor', 'event_change.snapshot'])
		.where('event_change.record', '=', record)
		.where('event_change.part', '=', part)
		.where('event_change.erased', '=', 0)
		.where('event_change.snapshot', 'is not', null)
		.where('event.at', '<=', at)
		.orderBy('event_change.event', 'desc')
		.limit(1)
		.executeTakeFirst();
	return found && found.snapshot !== null ? { ...found, snapshot: found.snapshot } : undefined;
}
