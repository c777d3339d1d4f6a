import type { Transaction } from 'kysely';
import type { Database } from '../schema.ts';

/** Gives an account new codes; those before are gone. */
export async function replaceRecoveryCodes(
	trx: Transaction<Database>,
	account: string,
	hashes: readonly string[]
): Promise<void> {
	await trx.deleteFrom('recovery_code').where('account', '=', account).execute();
	await trx
		.insertInto('recovery_code')
		.values(hashes.map((hash) => ({ hash, account })))
		.execute();
}

/** Uses a code up. False where the account has none of this hash, or used it before. */
export async function useRecoveryCode(trx: Transaction<Database>, hash: string, at: string): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable('recovery_code')
		.set({ used_at: at })
		.where('hash', '=', hash)
		.where('used_at', 'is', null)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}
