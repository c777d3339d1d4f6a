import { askForPasskey, askToSignIn, countPasskeyUse, readNewPasskey } from '../../accounts/passkeys.ts';
import type { Visitor } from '../../accounts/visitor.ts';
import { findAccount, forgetWrongCodes, lockAccount } from '../../db/stores/account-store.ts';
import { deletePasskey, findPasskey, insertPasskey, listPasskeys, usePasskey } from '../../db/stores/passkey-store.ts';
import { type Caller, inChain } from '../tools.ts';
import { keepChallenge, takeChallenge } from './challenges.ts';
import { openSession } from './open-session.ts';
import { type SignedIn, noteFailure } from './sign-in.ts';
import { type PasskeyTools as Tools, columnsOf } from './ways-in.ts';

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
		await insertPasskey(trx, { id, account, name, created_at: chain.at, ...columnsOf(made) });
		await chain.append({ ...caller, action: 'PasskeyAdded', object: account, changes: [] });
		return id;
	});
}

type Removed = { outcome: 'removed' | 'not-found' } | { outcome: 'refused'; refusal: 'last-way-in' };

/** Takes a passkey away from its owner. Refuses with `last-way-in` where nothing else would let them in. */
export async function removePasskey(
	tools: Tools,
	{ id, account, caller }: { id: string; account: string; caller: Caller }
): Promise<Removed> {
	return inChain<Removed>(tools, async (trx, chain) => {
		const person = await lockAccount(trx, account);
		const passkeys = await listPasskeys(trx, account);
		if (!passkeys.some((passkey) => passkey.id === id)) return { outcome: 'not-found' };
		if (passkeys.length === 1 && person?.password === null) return { outcome: 'refused', refusal: 'last-way-in' };
		await deletePasskey(trx, id, account);
		await chain.append({ ...caller, action: 'PasskeyRemoved', object: account, changes: [] });
		return { outcome: 'removed' };
	});
}
