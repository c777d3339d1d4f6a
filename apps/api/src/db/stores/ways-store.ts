import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** By what a person can sign in. */
export interface Ways {
	passkeys: number;
	/** A password with the app that shows codes. */
	app: boolean;
	/** Codes that were written down and are not used up. */
	recoveryCodes: number;
}

/** The ways in of every account, or of one, by the account’s id. */
export async function countWays(db: Kysely<Database>, account?: string): Promise<Map<string, Ways>> {
	const rows = await db
		.selectFrom('account')
		.select(['account.id', 'account.totp'])
		.select((from) => [
			from
				.selectFrom('passkey')
				.select(({ fn }) => fn.countAll<number | string>().as('count'))
				.whereRef('passkey.account', '=', 'account.id')
				.as('passkeys'),
			from
				.selectFrom('recovery_code')
				.select(({ fn }) => fn.countAll<number | string>().as('count'))
				.whereRef('recovery_code.account', '=', 'account.id')
				.where('recovery_code.used_at', 'is', null)
				.as('codes')
		])
		.$if(account !== undefined, (query) => query.where('account.id', '=', account ?? ''))
		.execute();
	return new Map(
		rows.map(({ id, totp, passkeys, codes }) => [
			id,
			{ passkeys: Number(passkeys), app: totp !== null, recoveryCodes: Number(codes) }
		])
	);
}
