import { type PasswordCost, usualCost } from './password.ts';

/** How the ways in are guarded. */
export interface SignInSettings {
	/** Tries for one account from one network within a quarter of an hour, whether there is such an account or not. */
	triesPerAccount: number;
	/**
	 * Tries for one account from all networks together within a quarter of an hour. So high that whoever keeps its owner out
	 * needs fifty networks, and low enough that a password is not guessed by many networks either.
	 */
	triesPerAccountInAll: number;
	/** Tries from one network within a quarter of an hour. */
	triesPerAddress: number;
	/** Requests from one network to all ways in within a minute, of each process. */
	knocksPerMinute: number;
	passwordCost: PasswordCost;
}

export const usualSignIn: SignInSettings = {
	triesPerAccount: 10,
	triesPerAccountInAll: 500,
	triesPerAddress: 100,
	knocksPerMinute: 60,
	passwordCost: usualCost
};
