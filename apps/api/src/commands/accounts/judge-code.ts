import type { Transaction } from 'kysely';
import { periodOfCode } from '../../accounts/one-time-code.ts';
import { type Account, countWrongCode, useTotpStep } from '../../db/stores/account-store.ts';
import type { Database } from '../../db/schema.ts';

/** Wrong codes, one after another, that lock the way in by codes. */
const mostWrongCodes = 10;

/** Takes a code of the app for an account that is locked by this transaction. Each is good once. */
export async function judgeCode(
	trx: Transaction<Database>,
	{ account, code, at }: { account: Account; code: string; at: string }
): Promise<'right' | 'wrong' | 'locked'> {
	if (account.wrong_codes >= mostWrongCodes) return 'locked';
	const period = account.totp === null ? undefined : periodOfCode({ secret: account.totp, code, at });
	if (period !== undefined && (await useTotpStep(trx, account.id, period))) return 'right';
	await countWrongCode(trx, account.id);
	return 'wrong';
}
