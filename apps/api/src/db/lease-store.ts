import type { Kysely, Transaction } from 'kysely';
import type { Database } from './schema.ts';

export interface Lease {
	name: string;
	/** Rises with every holder; whoever finds another number has lost the lease. */
	number: number;
	holder: string;
}

/** Takes a lease that is free or has run out; undefined while another holds it. */
export async function takeLease(
	db: Kysely<Database>,
	{ name, holder, now, until }: { name: string; holder: string; now: string; until: string }
): Promise<Lease | undefined> {
	const row = await db
		.updateTable('lease')
		.set((expression) => ({ holder, until, number: expression('number', '+', 1) }))
		.where('name', '=', name)
		.where('until', '<=', now)
		.returning('number')
		.executeTakeFirst();
	return row && { name, holder, number: row.number };
}

/** Whether the lease is still this holder's, asked within the transaction that depends on it. */
export async function holdsLease(trx: Transaction<Database>, { name, number }: Lease): Promise<boolean> {
	const row = await trx.selectFrom('lease').select('number').where('name', '=', name).executeTakeFirst();
	return row?.number === number;
}

export async function returnLease(db: Kysely<Database>, { name, number }: Lease): Promise<void> {
	await db.updateTable('lease').set({ until: '' }).where('name', '=', name).where('number', '=', number).execute();
}
