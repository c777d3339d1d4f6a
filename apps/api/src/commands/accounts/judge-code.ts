import type { Transaction } from 'kysely';
import type { CodeSafe } from '../../accounts/code-safe.ts';
import { periodOfCode } from '../../accounts/one-time-code.ts';
import { type Account, countWrongCode, useTotpStep } from '../../db/stores/account-store.ts';
import type { Database } from '../../db/schema.ts';

/** Wrong codes, one after another, that lock the way in by codes. */
const mostWrongCodes = 10;

/**
 * Takes a code of the app for an account that is locked by this transaction. Each is good once. One whose
 * secret was locked by another key is wrong: its owner comes in by another way, or is let in again.
 */
export async function judgeCode(
	trx: Transaction<Database>,
	{ codes, account, code, at }: { codes: CodeSafe; account: Account; code: string; at: string }
): Promise<'right' | 'wrong' | 'locked'> {
	if (account.wrong_codes >= mostWrongCodes) return 'locked';
	const secret = account.totp === null ? undefined : codes.unlock(account.totp, account.id);
	const period = secret === undefined ? undefined : periodOfCode({ secret, code, at });
	if (period !== undefined && (await useTotpStep(trx, account.id, period))) return 'right';
	await countWrongCode(trx, account.id);
	return 'wrong';
}
