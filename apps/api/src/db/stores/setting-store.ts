import type { Transaction } from 'kysely';
import type { Database } from '../schema.ts';

/** Writes down whether one person may publish alone, by whom and when. */
export async function decidePublishingAlone(
	trx: Transaction<Database>,
	{ alone, at, by }: { alone: boolean; at: string; by: string }
): Promise<void> {
	const decided = { value: JSON.stringify(alone), changed_at: at, changed_by: by };
	await trx
		.insertInto('setting')
		.values({ name: 'publishing-alone', ...decided })
		.onConflict((conflict) => conflict.column('name').doUpdateSet(decided))
		.execute();
}
