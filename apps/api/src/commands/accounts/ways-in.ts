import type { Transaction } from 'kysely';
import { periodOfCode } from '../../accounts/one-time-code.ts';
import { askForPasskey, readNewPasskey } from '../../accounts/passkeys.ts';
import { hashPassword } from '../../accounts/password.ts';
import { hashRecoveryCode, makeRecoveryCodes } from '../../accounts/secret.ts';
import { setPassword } from '../../db/stores/account-store.ts';
import type { Database } from '../../db/schema.ts';
import { findByCode } from '../../db/stores/invitation-store.ts';
import { findPasskey, insertPasskey } from '../../db/stores/passkey-store.ts';
import { replaceRecoveryCodes } from '../../db/stores/recovery-code-store.ts';
import { findStep } from '../../db/stores/step-store.ts';
import type { AccountTools } from './account-tools.ts';
import { keepChallenge, takeChallenge } from './challenges.ts';
import type { AccountRefusal } from './refusals.ts';

/** How a person will sign in: a password with the app that shows codes, or a passkey that the browser has made. */
export type WayIn =
	| { kind: 'password'; password: string; code: string }
	| { kind: 'passkey'; response: Readonly<Record<string, unknown>> };

/** Writes a way in for an account. Returns codes to write down, which go with a password and are shown this once. */
export type WriteWay = (trx: Transaction<Database>, account: string, at: string) => Promise<string[]>;

export type PasskeyTools = AccountTools & { origin: string };

/** A challenge for whoever comes in by a link with a passkey. Undefined where the link is over. */
export async function offerPasskeyToEnter(tools: PasskeyTools, { code, name }: { code: string; name: string }) {
	const invitation = await findByCode(tools.databases.read, code, tools.clock.now());
	if (!invitation) return undefined;
	const { id, account, email } = invitation;
	// The account is made only when the person comes in; until then its passkey belongs to the invitation.
	const options = await askForPasskey(tools.origin, { account: account ?? id, name: email ?? name, known: [] });
	const kept = { kind: 'new-passkey', account: null, invitation: id, challenge: options.challenge } as const;
	return { options, step: await keepChallenge(tools, kept) };
}

/** Looks at the way that someone chose who comes in by an invitation, against what a reading of it showed them. */
export async function checkWay(
	tools: PasskeyTools,
	asked: { way: WayIn; step: string; invitation: string; device: string }
): Promise<WriteWay | AccountRefusal> {
	const { way, step, invitation, device } = asked;
	if (way.kind === 'passkey') return checkPasskey(tools, { response: way.response, step, invitation, device });
	const found = await findStep(tools.databases.read, { secret: step, kind: 'entry', at: tools.clock.now() });
	const kept = found?.invitation === invitation ? found.challenge : null;
	const secret = found && kept !== null ? tools.codes.unlock(kept, found.hash) : undefined;
	return secret === undefined ? 'link-over' : checkPassword(tools, { ...way, secret });
}

/** Whether the app shows the right code of its secret; if so, what writes both with ten new codes. */
async function checkPassword(
	{ clock, signIn, codes }: AccountTools,
	{ password, code, secret }: { password: string; code: string; secret: string }
): Promise<WriteWay | 'wrong-code'> {
	const period = periodOfCode({ secret, code, at: clock.now() });
	if (period === undefined) return 'wrong-code';
	const hash = await hashPassword(password, signIn.passwordCost);
	const recoveryCodes = makeRecoveryCodes();
	return async (trx, account) => {
		await setPassword(trx, account, { password: hash, totp: codes.lock(secret, account), step: period });
		const hashes = recoveryCodes.map((each) => hashRecoveryCode(account, each));
		await replaceRecoveryCodes(trx, account, hashes);
		return recoveryCodes;
	};
}

async function checkPasskey(
	tools: PasskeyTools,
	asked: { response: Readonly<Record<string, unknown>>; step: string; invitation: string; device: string }
): Promise<WriteWay | 'passkey-not-taken'> {
	const step = await takeChallenge(tools, { secret: asked.step, kind: 'new-passkey' });
	if (!step?.challenge || step.invitation !== asked.invitation) return 'passkey-not-taken';
	const made = await readNewPasskey(tools.origin, { response: asked.response, challenge: step.challenge });
	if (!made || (await findPasskey(tools.databases.read, made.id))) return 'passkey-not-taken';
	return async (trx, account, at) => {
		await insertPasskey(trx, { id: tools.newId(), account, name: asked.device, created_at: at, ...columnsOf(made) });
		return [];
	};
}

type NewPasskey = NonNullable<Awaited<ReturnType<typeof readNewPasskey>>>;

/** What is kept of a passkey that a browser has made. */
export function columnsOf({ id, publicKey, counter, transports = [] }: NewPasskey) {
	return {
		credential: id,
		public_key: Buffer.from(publicKey).toString('base64url'),
		counter: String(counter),
		transports: JSON.stringify(transports)
	};
}
