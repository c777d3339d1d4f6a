import type { Transaction } from 'kysely';
import type { Database } from '../schema.ts';

export async function forgetPasskeysOf(trx: Transaction<Database>, account: string): Promise<void> {
	await trx.deleteFrom('passkey').where('account', '=', account).execute();
}
