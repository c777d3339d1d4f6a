import type { Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';

/**
 * Ends what let somebody in when the backup was made. It may have been used or ended since, and the backup does not know:
 * sessions, links of invitations, steps half-way in. Accounts and tokens stay, so that people can come in anew.
 */
export async function letNobodyIn(trx: Transaction<Database>, at: string): Promise<void> {
	await trx.updateTable('session').set({ ended_at: at }).where('ended_at', 'is', null).execute();
	await trx
		.updateTable('invitation')
		.set({ withdrawn_at: at, email: null, name: null })
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.execute();
	await trx.deleteFrom('sign_in_step').execute();
}
