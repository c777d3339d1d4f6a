import { askForPasskey, askToSignIn, countPasskeyUse, readNewPasskey } from '../../accounts/passkeys.ts';
import { makeSecret } from '../../accounts/secret.ts';
import type { Visitor } from '../../accounts/visitor.ts';
import { findAccount, forgetWrongCodes } from '../../db/stores/account-store.ts';
import { deletePasskey, findPasskey, insertPasskey, listPasskeys, usePasskey } from '../../db/stores/passkey-store.ts';
import { type Step, findStep, insertStep, takeStep } from '../../db/stores/step-store.ts';
import { type Caller, inChain } from '../tools.ts';
import type { AccountTools } from './account-tools.ts';
import { openSession } from './open-session.ts';
import { type SignedIn, noteFailure } from './sign-in.ts';

type Tools = AccountTools & { origin: string };

const minutes = 5;

/** A challenge for whoever has a passkey; nobody is asked who they are. */
export async function offerSignIn(tools: Tools) {
	const options = await askToSignIn(tools.origin);
	return {
		options,
		step: await keepChallenge(tools, { kind: 'passkey', account: null, challenge: options.challenge })
	};
}

/** Lets in whoever unlocked a passkey for a challenge. Each challenge is good once. */
export async function signInWithPasskey(
	tools: Tools,
	asked: { step: string; response: { id: string }; ownDevice: boolean; visitor: Visitor }
): Promise<SignedIn | { outcome: 'failed' }> {
	const { response, ownDevice, visitor } = asked;
	const { databases, clock, origin } = tools;
	const challenge = (await takeChallenge(tools, { secret: asked.step, kind: 'passkey' }))?.challenge;
	const passkey = await findPasskey(databases.read, response.id);
	const counter = challenge && passkey && (await countPasskeyUse(origin, { response, challenge, passkey }));
	const account = passkey && (await findAccount(databases.read, passkey.account));
	const isIn = typeof counter === 'number' && passkey && account?.ended_at === null;
	const at = clock.now();
	const session =
		isIn &&
		(await databases.write.transaction().execute(async (trx) => {
			if (!(await usePasskey(trx, { id: passkey.id, before: passkey.counter, counter, at }))) return undefined;
			await forgetWrongCodes(trx, account.id);
			return openSession(trx, tools, { account: account.id, way: 'passkey', ownDevice, visitor, at });
		}));
	if (session) return { outcome: 'in', account: account.id, session };
	// A passkey that nobody has tells nothing that is worth an entry, and anybody can make up a million of them.
	if (passkey) await noteFailure(tools, { account: account?.id ?? null, way: 'passkey', visitor });
	return { outcome: 'failed' };
}

/** A challenge for a person who is in and makes another passkey. */
export async function offerNewPasskey(tools: Tools, account: string) {
	const { databases, origin } = tools;
	const known = await listPasskeys(databases.read, account);
	const { name = '–' } = (await findAccount(databases.read, account)) ?? {};
	const options = await askForPasskey(origin, { account, name, known: known.map(({ credential }) => credential) });
	return { options, step: await keepChallenge(tools, { kind: 'new-passkey', account, challenge: options.challenge }) };
}

/** Keeps a passkey that was made for a challenge of this person. Undefined where it was not. */
export async function addPasskey(
	tools: Tools,
	asked: { account: string; step: string; response: unknown; name: string; caller: Caller }
): Promise<string | undefined> {
	const { account, response, name, caller } = asked;
	const step = await takeChallenge(tools, { secret: asked.step, kind: 'new-passkey' });
	if (!step?.challenge || step.account !== account) return undefined;
	const made = await readNewPasskey(tools.origin, { response, challenge: step.challenge });
	if (!made || (await findPasskey(tools.databases.read, made.id))) return undefined;
	return inChain(tools, async (trx, chain) => {
		const id = tools.newId();
		await insertPasskey(trx, {
			...{ id, account, credential: made.id, name, created_at: chain.at },
			public_key: Buffer.from(made.publicKey).toString('base64url'),
			...{ counter: String(made.counter), transports: JSON.stringify(made.transports ?? []) }
		});
		await chain.append({ ...caller, action: 'PasskeyAdded', object: account, changes: [] });
		return id;
	});
}

/** Takes a passkey away from its owner. False where they have none of this id. */
export async function removePasskey(
	tools: Tools,
	{ id, account, caller }: { id: string; account: string; caller: Caller }
): Promise<boolean> {
	return inChain(tools, async (trx, chain) => {
		if (!(await deletePasskey(trx, id, account))) return false;
		await chain.append({ ...caller, action: 'PasskeyRemoved', object: account, changes: [] });
		return true;
	});
}

async function keepChallenge(
	{ databases, clock }: Tools,
	step: Pick<Step, 'kind' | 'account' | 'challenge'>
): Promise<string> {
	const { secret, hash } = makeSecret();
	const at = clock.now();
	const expires_at = new Date(Date.parse(at) + minutes * 60_000).toISOString();
	await insertStep(databases.write, { step: { ...step, hash, invitation: null, expires_at }, at });
	return secret;
}

/** A challenge is taken before it is looked at, so that none is tried twice. */
async function takeChallenge(
	{ databases, clock }: Tools,
	{ secret, kind }: { secret: string; kind: Step['kind'] }
): Promise<Step | undefined> {
	const at = clock.now();
	const step = await findStep(databases.read, { secret, kind, at });
	return step && (await takeStep(databases.write, step.hash)) ? step : undefined;
}
