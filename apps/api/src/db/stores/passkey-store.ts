import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

export type Passkey = Selectable<Database['passkey']>;

const columns = [
	...(['id', 'account', 'credential', 'public_key', 'counter', 'transports', 'name'] as const),
	...(['created_at', 'last_used_at'] as const)
] as const;

export async function insertPasskey(trx: Transaction<Database>, passkey: Omit<Passkey, 'last_used_at'>): Promise<void> {
	await trx.insertInto('passkey').values(passkey).execute();
}

export async function findPasskey(db: Kysely<Database>, credential: string): Promise<Passkey | undefined> {
	return db.selectFrom('passkey').select(columns).where('credential', '=', credential).executeTakeFirst();
}

export async function listPasskeys(db: Kysely<Database>, account: string): Promise<Passkey[]> {
	return db
		.selectFrom('passkey')
		.select(columns)
		.where('account', '=', account)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
}

/** Notes a use. False where another use has counted on meanwhile. */
export async function usePasskey(
	trx: Transaction<Database>,
	{ id, before, counter, at }: { id: string; before: string; counter: number; at: string }
): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable('passkey')
		.set({ counter: String(counter), last_used_at: at })
		.where('id', '=', id)
		.where('counter', '=', before)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

/** Removes one passkey of an account. */
export async function deletePasskey(trx: Transaction<Database>, id: string, account: string): Promise<void> {
	await trx.deleteFrom('passkey').where('id', '=', id).where('account', '=', account).execute();
}

export async function forgetPasskeysOf(trx: Transaction<Database>, account: string): Promise<void> {
	await trx.deleteFrom('passkey').where('account', '=', account).execute();
}
