import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

export interface Lease {
	name: string;
	/** Rises with every holder; whoever finds another number has lost the lease. */
	number: number;
	holder: string;
}

/** No lease is taken for longer; one that runs on for longer was taken before the clock was set back. */
const longestLease = 60_000;

/** Takes a lease that is free or has run out; undefined while another holds it. */
export async function takeLease(
	db: Kysely<Database>,
	{ name, holder, now, until }: { name: string; holder: string; now: string; until: string }
): Promise<Lease | undefined> {
	const latest = new Date(Date.parse(now) + longestLease).toISOString();
	const row = await db
		.updateTable('lease')
		.set((expression) => ({ holder, until, number: expression('number', '+', 1) }))
		.where('name', '=', name)
		.where((expression) => expression.or([expression('until', '<=', now), expression('until', '>', latest)]))
		.returning('number')
		.executeTakeFirst();
	return row && { name, holder, number: row.number };
}

/**
 * Lengthens a lease; false when another took it since. Within a transaction it also locks the lease: nobody
 * takes it before the transaction has ended.
 */
export async function renewLease(db: Kysely<Database>, { name, number }: Lease, until: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('lease')
		.set({ until })
		.where('name', '=', name)
		.where('number', '=', number)
		.executeTakeFirstOrThrow();
	return numUpdatedRows === 1n;
}

export async function returnLease(db: Kysely<Database>, { name, number }: Lease): Promise<void> {
	await db.updateTable('lease').set({ until: '' }).where('name', '=', name).where('number', '=', number).execute();
}
