import type { SnapshotHash } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import type { Action } from '../../log/actions.ts';
import type { Database } from '../schema.ts';
import type { PartKey } from './part-store.ts';

/** A text that became public, and the event by which it did. */
export interface PublishedText {
	seq: number;
	at: string;
	actor: string;
	snapshot: SnapshotHash;
}

/** After these the public reads the text that they name. */
const publishing: readonly Action[] = ['Published', 'SetPublished', 'FactHidden'];
/** By this an archive brought a record, without what was done to it before. */
const restoring: Action = 'RecordRestored';

/**
 * The texts of a part that became public, newest first, as the log tells. They are not whole where there were more than
 * are asked for, or where an archive brought the record.
 */
export async function listPublishedTexts(
	db: Kysely<Database>,
	{ record, part, most }: PartKey & { most: number }
): Promise<{ texts: PublishedText[]; isWhole: boolean }> {
	const rows = await db
		.selectFrom('event_change')
		.innerJoin('event', 'event.seq', 'event_change.event')
		.select(['event.seq', 'event.at', 'event.actor', 'event.action', 'event_change.snapshot'])
		.where('event_change.record', '=', record)
		.where('event_change.part', '=', part)
		.where('event_change.erased', '=', 0)
		.where('event.action', 'in', [...publishing, restoring])
		.orderBy('event_change.event', 'desc')
		.limit(most + 1)
		.execute();
	const named = rows.filter(({ action }) => action !== restoring).slice(0, most);
	const texts = named.flatMap(({ action: _, snapshot, ...event }) =>
		snapshot === null ? [] : [{ ...event, snapshot }]
	);
	return { texts, isWhole: named.length === rows.length };
}
