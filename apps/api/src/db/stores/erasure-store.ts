import type { Kysely, Transaction } from 'kysely';
import * as z from 'zod';
import type { Database } from '../schema.ts';

/** Something that was erased: a whole record, or texts of several. */
export interface Erasure {
	/** Number of its event. */
	event: number;
	record?: string;
	/** Kept files whose bytes must go. */
	files: readonly string[];
}

const Files = z.array(z.string());

export async function insertErasure(trx: Transaction<Database>, { event, record, files }: Erasure): Promise<void> {
	await trx
		.insertInto('erasure')
		.values({ event, record: record ?? null, files: JSON.stringify(files) })
		.execute();
}

/** Erasures of which bytes may still lie in the data folder or in the database's files. */
export async function listUnfinishedErasures(db: Kysely<Database>): Promise<Erasure[]> {
	const rows = await db
		.selectFrom('erasure')
		.select(['event', 'record', 'files'])
		.where('finished_at', 'is', null)
		.orderBy('event')
		.execute();
	return rows.map(({ event, record, files }) => ({
		event,
		...(record !== null && { record }),
		files: Files.parse(JSON.parse(files))
	}));
}

export async function markFinished(db: Kysely<Database>, events: readonly number[], at: string): Promise<void> {
	if (events.length === 0) return;
	await db.updateTable('erasure').set({ finished_at: at }).where('event', 'in', events).execute();
}

/** Number of the event by which a record was erased; none where it was not. */
export async function findErasure(db: Kysely<Database>, record: string): Promise<number | undefined> {
	const row = await db.selectFrom('erasure').select('event').where('record', '=', record).executeTakeFirst();
	return row?.event;
}
