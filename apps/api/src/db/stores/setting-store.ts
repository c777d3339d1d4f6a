import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

/** The name of the setting by which one person may publish alone, also the object of its events. */
export const publishingAlone = 'publishing-alone';

/** Whether one person may publish alone; not, where nobody has decided it. */
export async function mayPublishAlone(db: Kysely<Database>): Promise<boolean> {
	const decided = await db.selectFrom('setting').select('value').where('name', '=', publishingAlone).executeTakeFirst();
	return decided?.value === 'true';
}

/** Writes down whether one person may publish alone, by whom and when. */
export async function writePublishingAlone(
	trx: Transaction<Database>,
	{ alone, at, by }: { alone: boolean; at: string; by: string }
): Promise<void> {
	const decided = { value: JSON.stringify(alone), changed_at: at, changed_by: by };
	await trx
		.insertInto('setting')
		.values({ name: publishingAlone, ...decided })
		.onConflict((conflict) => conflict.column('name').doUpdateSet(decided))
		.execute();
}
