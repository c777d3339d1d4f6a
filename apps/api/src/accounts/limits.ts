import { hashText } from '@kok/release/envelope';
import type { AccountTools } from '../commands/accounts/account-tools.ts';
import { countAttempt, sweepAttempts } from '../db/stores/attempt-store.ts';

const spanMilliseconds = 900_000;

interface Try {
	account: string;
	address: string;
}

/**
 * Counts a try from a network, for an account from there, and for an account; returns the seconds to wait where there were
 * too many. It counts by what was typed, so an address that nobody has is answered like any other. A try that is turned away
 * by one count does not reach the next, so one network does not use up what all have together.
 */
export async function countTry(
	{ databases: { write }, clock, signIn }: Pick<AccountTools, 'databases' | 'clock' | 'signIn'>,
	tried: Try
): Promise<number> {
	const at = clock.now();
	const until = new Date(Date.parse(at) + spanMilliseconds).toISOString();
	const counted = [
		{ key: hashText(`address ${tried.address}`), most: signIn.triesPerAddress },
		{ key: keyOfTries(tried), most: signIn.triesPerAccount },
		{ key: hashText(`account ${tried.account}`), most: signIn.triesPerAccountInAll }
	];
	for (const { key, most } of counted) {
		const { count, until: end } = await countAttempt(write, { key, at, until });
		if (count === 1) await sweepAttempts(write, at);
		if (count > most) return Math.ceil((Date.parse(end) - Date.parse(at)) / 1_000);
	}
	return 0;
}

/** Under which the tries for an account from one network are counted. */
export function keyOfTries({ account, address }: Try): string {
	return hashText(`account ${account} from ${address}`);
}
