import { hashText } from '@kok/release/envelope';
import type { AccountTools } from '../commands/accounts/account-tools.ts';
import { countAttempt, sweepAttempts } from '../db/stores/attempt-store.ts';

const spanMilliseconds = 900_000;

/**
 * Counts a try for an account and from a network; returns the seconds to wait where there were too many. It counts by what
 * was typed, so an address that nobody has is answered like any other.
 */
export async function countTry(
	{ databases: { write }, clock, signIn }: Pick<AccountTools, 'databases' | 'clock' | 'signIn'>,
	{ account, address }: { account: string; address: string }
): Promise<number> {
	const at = clock.now();
	const until = new Date(Date.parse(at) + spanMilliseconds).toISOString();
	const counted = [
		{ key: hashText(`address ${address}`), most: signIn.triesPerAddress },
		{ key: accountKey(account), most: signIn.triesPerAccount }
	];
	const waits: number[] = [];
	for (const { key, most } of counted) {
		const { count, until: end } = await countAttempt(write, { key, at, until });
		if (count > most) waits.push(Math.ceil((Date.parse(end) - Date.parse(at)) / 1_000));
		if (count === 1) await sweepAttempts(write, at);
	}
	return Math.max(0, ...waits);
}

/** Under which tries for an account are counted. */
export function accountKey(account: string): string {
	return hashText(`account ${account}`);
}
