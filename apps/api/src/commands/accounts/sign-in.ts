import type { Transaction } from 'kysely';
import { countTry, keyOfTries } from '../../accounts/limits.ts';
import { isPassword } from '../../accounts/password.ts';
import { hashRecoveryCode, makeSecret } from '../../accounts/secret.ts';
import type { Visitor } from '../../accounts/visitor.ts';
import { insertAccessEntry } from '../../db/stores/access-log-store.ts';
import { type Account, findAccountByEmail, forgetWrongCodes, lockAccount } from '../../db/stores/account-store.ts';
import { forgetAttempts } from '../../db/stores/attempt-store.ts';
import { useRecoveryCode } from '../../db/stores/recovery-code-store.ts';
import { findStep, insertStep, takeStep } from '../../db/stores/step-store.ts';
import type { Database } from '../../db/schema.ts';
import { spellActor } from '../../log/actor-name.ts';
import type { AccountTools } from './account-tools.ts';
import { judgeCode } from './judge-code.ts';
import { type OpenedSession, openSession } from './open-session.ts';

/** Between a right password and the code that belongs to it. */
const stepMilliseconds = 300_000;

type TooMany = { outcome: 'too-many'; seconds: number };

/**
 * The first half of the way in by password. An address that nobody has is answered as a wrong password is, after the same
 * work.
 */
export async function signInWithPassword(
	services: AccountTools,
	{ email, password, visitor }: { email: string; password: string; visitor: Visitor }
): Promise<{ outcome: 'right'; step: string } | { outcome: 'failed' } | TooMany> {
	const { databases, clock, signIn } = services;
	const seconds = await countTry(services, { account: email, address: visitor.address });
	if (seconds > 0) return { outcome: 'too-many', seconds };

	const account = await findAccountByEmail(databases.read, email);
	const stored = account?.ended_at === null ? account.password : null;
	const isRight = await isPassword(password, stored ?? undefined, signIn.passwordCost);
	if (!account || !isRight) {
		await noteFailure(services, { account: account?.id ?? null, way: 'password', visitor });
		return { outcome: 'failed' };
	}
	const { secret, hash } = makeSecret();
	const expires_at = new Date(Date.parse(clock.now()) + stepMilliseconds).toISOString();
	const step = { hash, kind: 'password', account: account.id, invitation: null, challenge: null, expires_at } as const;
	await insertStep(databases.write, { step, at: clock.now() });
	return { outcome: 'right', step: secret };
}

export type SignedIn = { outcome: 'in'; account: string; session: OpenedSession };
type SecondHalf = { step: string; code: string; ownDevice: boolean; visitor: Visitor };

/** The second half, with a code of the app. Each is good once; ten wrong ones lock this way. */
export async function signInWithCode(
	services: AccountTools,
	half: SecondHalf
): Promise<SignedIn | { outcome: 'failed' | 'locked' }> {
	return finish(services, half, {
		way: 'code',
		judge: async (trx, account, at) => judgeCode(trx, { codes: services.codes, account, code: half.code, at })
	});
}

/** The second half, with a code that was written down. It opens a locked way again. */
export async function signInWithRecoveryCode(
	services: AccountTools,
	half: SecondHalf
): Promise<SignedIn | { outcome: 'failed' } | TooMany> {
	const seconds = await countTry(services, { account: `recovery ${half.step}`, address: half.visitor.address });
	if (seconds > 0) return { outcome: 'too-many', seconds };
	const done = await finish(services, half, {
		way: 'recovery-code',
		judge: async (trx, account, at) => {
			if (!(await useRecoveryCode(trx, hashRecoveryCode(account.id, half.code), at))) return 'wrong';
			await forgetWrongCodes(trx, account.id);
			return 'right';
		}
	});
	return done.outcome === 'in' ? done : { outcome: 'failed' };
}

interface Way {
	way: string;
	judge: (trx: Transaction<Database>, account: Account, at: string) => Promise<'right' | 'wrong' | 'locked'>;
}

async function finish(
	services: AccountTools,
	{ step: secret, ownDevice, visitor }: SecondHalf,
	{ way, judge }: Way
): Promise<SignedIn | { outcome: 'failed' | 'locked' }> {
	const at = services.clock.now();
	const step = await findStep(services.databases.read, { secret, kind: 'password', at });
	const id = step?.account ?? undefined;
	if (!step || id === undefined) return { outcome: 'failed' };

	const done = await services.databases.write.transaction().execute(async (trx) => {
		const account = await lockAccount(trx, id);
		if (!account || account.ended_at !== null) return 'wrong';
		const judged = await judge(trx, account, at);
		if (judged !== 'right') return judged;
		if (!(await takeStep(trx, step.hash))) return 'wrong';
		// What strangers share with the owner goes on being counted: it would tell them that somebody came in.
		if (account.email !== null)
			await forgetAttempts(trx, keyOfTries({ account: account.email, address: visitor.address }));
		return openSession(trx, services, { account: id, way, ownDevice, visitor, at });
	});
	if (typeof done !== 'string') return { outcome: 'in', account: id, session: done };
	await noteFailure(services, { account: id, way, visitor });
	return { outcome: done === 'locked' ? 'locked' : 'failed' };
}

/** Writes down that someone did not come in, whether there is such an account or not. */
export async function noteFailure(
	{ databases, clock, newId }: Pick<AccountTools, 'databases' | 'clock' | 'newId'>,
	{ account, way, visitor: { device, request } }: { account: string | null; way: string; visitor: Visitor }
): Promise<void> {
	const actor = account === null ? null : spellActor({ kind: 'session', account });
	const entry = { id: newId(), at: clock.now(), account, actor, what: 'failed', detail: way, device, request } as const;
	await insertAccessEntry(databases.write, entry);
}
