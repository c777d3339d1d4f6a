import type { Transaction } from 'kysely';
import type { Databases } from './databases.ts';
import type { Database } from './schema.ts';

/** Reads all of it as of one moment, however many queries it takes, and whatever others write meanwhile. */
export async function atOneMoment<Out>(
	{ read, kind }: Pick<Databases, 'read' | 'kind'>,
	work: (trx: Transaction<Database>) => Promise<Out>
): Promise<Out> {
	const transaction = read.transaction();
	const oneMoment = kind === 'postgres' ? transaction.setIsolationLevel('repeatable read') : transaction;
	return oneMoment.execute(work);
}
