import { makeTotpSecret, periodOfCode, totpAddress } from '../../accounts/one-time-code.ts';
import { hashPassword } from '../../accounts/password.ts';
import { hashRecoveryCode, makeRecoveryCodes } from '../../accounts/secret.ts';
import { findAccount, lockAccount, renewPassword, setPassword } from '../../db/stores/account-store.ts';
import { countWays } from '../../db/stores/ways-store.ts';
import { replaceRecoveryCodes } from '../../db/stores/recovery-code-store.ts';
import { endOtherSessionsOf } from '../../db/stores/session-store.ts';
import { findStep, takeStep } from '../../db/stores/step-store.ts';
import { type Caller, inChain } from '../tools.ts';
import type { AccountTools } from './account-tools.ts';
import { keepChallenge } from './challenges.ts';

/** For how long the secret of another app can be confirmed by a code: an app has to be found and installed. */
const minutesForApp = 30;

interface Person {
	account: string;
	/** The session that goes on. All others of the person end: somebody may have come in by what was changed. */
	session: string;
	caller: Caller;
}

type Refused<Code extends string> = { outcome: 'refused'; refusal: Code };
type PasswordChange = { outcome: 'changed' } | Refused<'password-with-app'>;

/** Gives a person another password beside the app that they have. Refuses with `password-with-app` where they have none. */
export async function changePassword(
	services: AccountTools,
	{ account, session, caller, password }: Person & { password: string }
): Promise<PasswordChange> {
	const hash = await hashPassword(password, services.signIn.passwordCost);
	return inChain<PasswordChange>(services, async (trx, chain) => {
		const before = await lockAccount(trx, account);
		if (before?.totp === null) return { outcome: 'refused', refusal: 'password-with-app' };
		await renewPassword(trx, account, hash);
		await endOtherSessionsOf(trx, { account, keep: session, at: chain.at });
		await chain.append({ ...caller, action: 'PasswordChanged', object: account, changes: [] });
		return { outcome: 'changed' };
	});
}

/** A secret for another app that shows codes. It counts once the person has handed back a code of it. */
export async function offerCodeApp(
	services: AccountTools,
	{ account, issuer }: { account: string; issuer: string }
): Promise<{ step: string; totp: { secret: string; address: string } }> {
	const secret = makeTotpSecret();
	const { email } = (await findAccount(services.databases.read, account)) ?? {};
	const kept = { kind: 'entry', account, challenge: services.codes.lock(secret, account) } as const;
	const step = await keepChallenge(services, kept, minutesForApp);
	return { step, totp: { secret, address: totpAddress({ secret, issuer, label: email ?? '–' }) } };
}

type AppChange =
	{ outcome: 'changed'; recoveryCodes: string[] } | Refused<'step-over' | 'wrong-code' | 'password-with-app'>;

/**
 * Takes another app that shows codes, once it shows the right one. Who has no password yet gives one with it. Whoever has no
 * codes to write down gets ten.
 */
export async function changeCodeApp(
	services: AccountTools,
	asked: Person & { step: string; code: string; password?: string | undefined }
): Promise<AppChange> {
	const { account, session, caller } = asked;
	const { databases, clock, signIn, codes } = services;
	const step = await findStep(databases.read, { secret: asked.step, kind: 'entry', at: clock.now() });
	if (!step?.challenge || step.account !== account) return { outcome: 'refused', refusal: 'step-over' };
	const totp = step.challenge;
	const secret = codes.unlock(totp, account);
	const period = secret === undefined ? undefined : periodOfCode({ secret, code: asked.code, at: clock.now() });
	if (period === undefined) return { outcome: 'refused', refusal: 'wrong-code' };
	const given = asked.password === undefined ? null : await hashPassword(asked.password, signIn.passwordCost);

	return inChain<AppChange>(services, async (trx, chain) => {
		const password = given ?? (await lockAccount(trx, account))?.password ?? null;
		if (password === null) return { outcome: 'refused', refusal: 'password-with-app' };
		if (!(await takeStep(trx, step.hash))) return { outcome: 'refused', refusal: 'step-over' };
		const hasCodes = ((await countWays(trx, account)).get(account)?.recoveryCodes ?? 0) > 0;
		const recoveryCodes = hasCodes ? [] : makeRecoveryCodes();
		const hashes = recoveryCodes.map((code) => hashRecoveryCode(account, code));
		if (!hasCodes) await replaceRecoveryCodes(trx, account, hashes);
		await setPassword(trx, account, { password, totp, step: period });
		await endOtherSessionsOf(trx, { account, keep: session, at: chain.at });
		await chain.append({ ...caller, action: 'CodeAppChanged', object: account, changes: [] });
		return { outcome: 'changed', recoveryCodes };
	});
}
