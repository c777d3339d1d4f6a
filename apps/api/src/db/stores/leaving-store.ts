import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

/** What becomes of the public entry of a member that leaves: it is withdrawn at once, or when its membership ends. */
export const entryFates = ['at_once', 'on_the_day'] as const;
export type EntryFate = (typeof entryFates)[number];

/** When a member leaves, and how that is proven. */
export interface Leaving {
	member: string;
	/** Its last day in the network, where the network is. */
	leavesOn: string;
	/** The first instant at which it is no member any more. */
	endsAt: string;
	/** The day of the letter by which it leaves. */
	letterOn: string;
	entry: EntryFate;
	enteredAt: string;
	/** As the log names who entered it. */
	enteredBy: string;
	/** When what ends was ended; missing while that is to come. */
	doneAt?: string | undefined;
}

const columns = [
	...(['member', 'leaves_on', 'ends_at', 'letter_on', 'entry'] as const),
	...(['entered_at', 'entered_by', 'done_at'] as const)
] as const;

export async function insertLeaving(
	trx: Transaction<Database>,
	{ member, leavesOn, endsAt, letterOn, entry, enteredAt, enteredBy, doneAt }: Leaving
): Promise<void> {
	const days = { leaves_on: leavesOn, ends_at: endsAt, letter_on: letterOn };
	const entered = { entered_at: enteredAt, entered_by: enteredBy, done_at: doneAt ?? null };
	await trx
		.insertInto('leaving')
		.values({ member, entry, ...days, ...entered })
		.execute();
}

export async function findLeaving(db: Kysely<Database>, member: string): Promise<Leaving | undefined> {
	const row = await db.selectFrom('leaving').select(columns).where('member', '=', member).executeTakeFirst();
	return row && leavingOf(row);
}

/** Whether a member is out of the network at an instant. */
export async function leavesBy(db: Kysely<Database>, { member, at }: { member: string; at: string }): Promise<boolean> {
	const leaving = await findLeaving(db, member);
	return leaving !== undefined && leaving.endsAt <= at;
}

export async function deleteLeaving(trx: Transaction<Database>, member: string): Promise<void> {
	await trx.deleteFrom('leaving').where('member', '=', member).execute();
}

export async function markLeft(trx: Transaction<Database>, member: string, at: string): Promise<void> {
	await trx.updateTable('leaving').set({ done_at: at }).where('member', '=', member).execute();
}

/** Every leaving, those of the past too. */
export async function listLeavings(db: Kysely<Database>): Promise<Leaving[]> {
	return (await db.selectFrom('leaving').select(columns).orderBy('member').execute()).map(leavingOf);
}

/** Those that are still to be done, the soonest first. */
export async function listComingLeavings(db: Kysely<Database>): Promise<Leaving[]> {
	const rows = await db
		.selectFrom('leaving')
		.select(columns)
		.where('done_at', 'is', null)
		.orderBy('ends_at')
		.orderBy('member')
		.execute();
	return rows.map(leavingOf);
}

/** Members whose membership has ended and that have not been taken out yet, whoever left first. */
export async function listDueLeavings(db: Kysely<Database>, at: string): Promise<string[]> {
	const rows = await db
		.selectFrom('leaving')
		.select('member')
		.where('done_at', 'is', null)
		.where('ends_at', '<=', at)
		.orderBy('ends_at')
		.orderBy('member')
		.execute();
	return rows.map(({ member }) => member);
}

/** The next instant at which a member leaves, or one that has passed where that was not done yet. */
export async function nextLeaving(db: Kysely<Database>): Promise<string | undefined> {
	const next = await db
		.selectFrom('leaving')
		.select('ends_at')
		.where('done_at', 'is', null)
		.orderBy('ends_at')
		.limit(1)
		.executeTakeFirst();
	return next?.ends_at;
}

function leavingOf(row: Selectable<Database['leaving']>): Leaving {
	return {
		member: row.member,
		leavesOn: row.leaves_on,
		endsAt: row.ends_at,
		letterOn: row.letter_on,
		entry: row.entry,
		enteredAt: row.entered_at,
		enteredBy: row.entered_by,
		...(row.done_at !== null && { doneAt: row.done_at })
	};
}
