import { type PasswordCost, usualCost } from './password.ts';

/** How the ways in are guarded. */
export interface SignInSettings {
	/** Tries for one account within a quarter of an hour, whether there is such an account or not. */
	triesPerAccount: number;
	/** Tries from one network within a quarter of an hour. */
	triesPerAddress: number;
	passwordCost: PasswordCost;
}

export const usualSignIn: SignInSettings = { triesPerAccount: 10, triesPerAddress: 100, passwordCost: usualCost };
