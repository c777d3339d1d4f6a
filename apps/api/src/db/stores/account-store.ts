import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';
import { isLocked } from '../../accounts/code-safe.ts';
import type { Role } from '../../access/actor.ts';
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

/** Whether an address is that of an account that lets somebody in. */
export async function isAddressTaken(db: Kysely<Database>, email: string): Promise<boolean> {
	return (await findAccountByEmail(db, email))?.ended_at === null;
}

/** Takes an address from an account that has ended, so that its owner can come in by another one. */
export async function releaseAddress(trx: Transaction<Database>, email: string): Promise<void> {
	await trx
		.updateTable('account')
		.set({ email: null })
		.where('email', '=', email)
		.where('ended_at', 'is not', null)
		.execute();
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

/** Gives an account a password and an app for codes, with its locked secret; what was there before is gone. */
export async function setPassword(
	trx: Transaction<Database>,
	id: string,
	{ password, totp, step }: { password: string; totp: string; step: number }
): Promise<void> {
	const ways = { password, totp, totp_step: step, wrong_codes: 0 };
	await trx.updateTable('account').set(ways).where('id', '=', id).execute();
}

/** Gives an account another password; the app stays. */
export async function renewPassword(trx: Transaction<Database>, id: string, password: string): Promise<void> {
	await trx.updateTable('account').set({ password }).where('id', '=', id).execute();
}

/** Takes the password, the app and the codes that were written down from an account: it is to be come into otherwise. */
export async function forgetPassword(trx: Transaction<Database>, id: string): Promise<void> {
	const ways = { password: null, totp: null, totp_step: 0, wrong_codes: 0 };
	await trx.updateTable('account').set(ways).where('id', '=', id).execute();
	await trx.deleteFrom('recovery_code').where('account', '=', id).execute();
}

/** What is stored of the apps for codes, by account. */
export async function listCodeSecrets(db: Kysely<Database>): Promise<{ id: string; totp: string }[]> {
	return db
		.selectFrom('account')
		.select('id')
		.select('totp')
		.where('totp', 'is not', null)
		.$narrowType<{ totp: string }>()
		.execute();
}

/** How many of them are locked, and do not begin with this mark. */
export async function countForeignSecrets(db: Kysely<Database>, mark: string | undefined): Promise<number> {
	const secrets = await listCodeSecrets(db);
	return secrets.filter(({ totp }) => isLocked(totp) && !(mark !== undefined && totp.startsWith(mark))).length;
}

/** Puts the same secret in another form. */
export async function lockCodeSecret(trx: Transaction<Database>, id: string, totp: string): Promise<void> {
	await trx.updateTable('account').set({ totp }).where('id', '=', id).execute();
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

/** All accounts, those that have ended too. */
export async function listAccounts(db: Kysely<Database>): Promise<Account[]> {
	return db.selectFrom('account').select(columns).orderBy('created_at').orderBy('id').execute();
}

/** Accounts of admins that let somebody in. */
export async function listAdmins(db: Kysely<Database>): Promise<string[]> {
	const rows = await db
		.selectFrom('account')
		.select('id')
		.where('role', '=', 'admin')
		.where('ended_at', 'is', null)
		.execute();
	return rows.map(({ id }) => id);
}

/** Accounts of admins that let somebody in and have an address. */
export async function listMailableAdmins(db: Kysely<Database>): Promise<string[]> {
	const rows = await db
		.selectFrom('account')
		.select('id')
		.where('role', '=', 'admin')
		.where('ended_at', 'is', null)
		.where('email', 'is not', null)
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
}

/** Somebody of the office, or an admin, who can be written to. */
export interface Tellable {
	id: string;
	name: string;
	/** When they last signed in, as far as a session tells. */
	signedInAt: string | null;
}

/** Accounts of the office and of admins that let somebody in and have an address, by name. */
export async function listTellable(db: Kysely<Database>): Promise<Tellable[]> {
	const rows = await db
		.selectFrom('account')
		.leftJoin('session', 'session.account', 'account.id')
		.select(({ fn }) => ['account.id', 'account.name', fn.max('session.created_at').as('signed_in_at')])
		.where('account.role', 'in', ['admin', 'office'])
		.where('account.ended_at', 'is', null)
		.where('account.email', 'is not', null)
		.groupBy(['account.id', 'account.name'])
		.orderBy('account.name')
		.orderBy('account.id')
		.execute();
	return rows.map(({ id, name, signed_in_at: signedInAt }) => ({ id, name, signedInAt }));
}

export async function setRole(trx: Transaction<Database>, id: string, role: Role): Promise<void> {
	await trx.updateTable('account').set({ role }).where('id', '=', id).execute();
}

/** Ends an account: nothing lets it in any more. */
export async function endAccountAt(trx: Transaction<Database>, id: string, at: string): Promise<void> {
	const ended = { ended_at: at, password: null, totp: null };
	await trx.updateTable('account').set(ended).where('id', '=', id).execute();
	await trx.deleteFrom('passkey').where('account', '=', id).execute();
	await trx.deleteFrom('recovery_code').where('account', '=', id).execute();
}

/** Erases who a person was, and when they came in, from every table. The id stays, since the log names it. */
export async function eraseAccountData(trx: Transaction<Database>, id: string): Promise<void> {
	const { email = null } = (await findAccount(trx, id)) ?? {};
	// The person may have been invited more than once before they came in.
	await trx
		.updateTable('invitation')
		.set({ email: null, name: null })
		.where((is) => is.or([is('account', '=', id), ...(email === null ? [] : [is('email', '=', email)])]))
		.execute();
	await trx.updateTable('account').set({ email: null, name: '–' }).where('id', '=', id).execute();
	await trx.deleteFrom('session').where('account', '=', id).execute();
	await trx.deleteFrom('access_log').where('account', '=', id).execute();
}
