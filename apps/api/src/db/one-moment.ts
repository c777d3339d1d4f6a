import type { Transaction } from 'kysely';
import type { Databases } from './databases.ts';
import type { Database } from './schema.ts';

/** Reads all of it as of one moment, however many queries it takes, and whatever others write meanwhile. */
export async function atOneMoment<Out>(
	{ openApart, kind }: Pick<Databases, 'openApart' | 'kind'>,
	work: (trx: Transaction<Database>) => Promise<Out>
): Promise<Out> {
	const { db, end } = openApart();
	try {
		const transaction = db.transaction();
		const oneMoment = kind === 'postgres' ? transaction.setIsolationLevel('repeatable read') : transaction;
		return await oneMoment.execute(work);
	} finally {
		await end();
	}
}
