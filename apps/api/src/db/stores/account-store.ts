import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

export type Account = Selectable<Database['account']>;

const columns = [
	...(['id', 'email', 'name', 'role', 'created_at', 'ended_at', 'password', 'totp'] as const),
	...(['totp_step', 'wrong_codes', 'letters'] as const)
] as const;

/** Whether any account lets somebody in. */
export async function hasAccounts(db: Kysely<Database>): Promise<boolean> {
	const found = await db.selectFrom('account').select('id').where('ended_at', 'is', null).limit(1).executeTakeFirst();
	return found !== undefined;
}

export async function findAccount(db: Kysely<Database>, id: string): Promise<Account | undefined> {
	return db.selectFrom('account').select(columns).where('id', '=', id).executeTakeFirst();
}

export async function findAccountByEmail(db: Kysely<Database>, email: string): Promise<Account | undefined> {
	return db.selectFrom('account').select(columns).where('email', '=', email).executeTakeFirst();
}

/** An account without any way in yet. */
export async function insertAccount(
	trx: Transaction<Database>,
	account: Pick<Insertable<Database['account']>, 'id' | 'email' | 'name' | 'role' | 'created_at'>
): Promise<void> {
	await trx
		.insertInto('account')
		.values({ ...account, totp_step: 0, wrong_codes: 0, letters: 0 })
		.execute();
}

/** Gives an account a password and an app for codes; what was there before is gone. */
export async function setPassword(
	trx: Transaction<Database>,
	id: string,
	{ password, totp, step }: { password: string; totp: string; step: number }
): Promise<void> {
	const ways = { password, totp, totp_step: step, wrong_codes: 0 };
	await trx.updateTable('account').set(ways).where('id', '=', id).execute();
}

/** Takes the period of a code that is right. False where it, or a later one, was used before. */
export async function useTotpStep(trx: Transaction<Database>, id: string, step: number): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable('account')
		.set({ totp_step: step, wrong_codes: 0 })
		.where('id', '=', id)
		.where('totp_step', '<', step)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

/** Counts a wrong code. */
export async function countWrongCode(trx: Transaction<Database>, id: string): Promise<void> {
	await trx
		.updateTable('account')
		.set((expression) => ({ wrong_codes: expression('wrong_codes', '+', 1) }))
		.where('id', '=', id)
		.execute();
}

/** Opens the way in by codes again. */
export async function forgetWrongCodes(trx: Transaction<Database>, id: string): Promise<void> {
	await trx.updateTable('account').set({ wrong_codes: 0 }).where('id', '=', id).execute();
}

/** Reads an account and lets nobody change it before the transaction has ended. */
export async function lockAccount(trx: Transaction<Database>, id: string): Promise<Account | undefined> {
	return trx
		.updateTable('account')
		.set((expression) => ({ wrong_codes: expression.ref('wrong_codes') }))
		.where('id', '=', id)
		.returning(columns)
		.executeTakeFirst();
}
