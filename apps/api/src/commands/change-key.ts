import { readEnvelope, readStatements } from '@kok/release/folder';
import { type KeyPair, createKeyPair } from '@kok/release/keys';
import { type SignedStatement, keyIdOfText, stateRecovery, stateSuccession } from '@kok/release/statement';
import type { KeyObject } from 'node:crypto';
import { acceptedKey, appendSuccessor, listStatements, listSuccessors } from '../db/stores/succession-store.ts';
import { lastRelease } from '../db/stores/release-store.ts';
import { idOf } from '../keys/key-ring.ts';
import type { Action } from '../log/actions.ts';
import { type KeyPlace, type KeyTrouble, findSealingKey } from '../keys/sealing-key.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

interface Place extends KeyPlace {
	caller: Caller;
}

export type KeyChange =
	{ outcome: 'changed'; publicKey: KeyObject } | { outcome: 'refused'; refusal: KeyTrouble | 'changed-meanwhile' };

/** A new key, signed by the one that sealed until now. */
export async function rotateKey(tools: Tools, place: Place): Promise<KeyChange> {
	const sealing = await findSealingKey(tools.databases.read, place);
	if ('trouble' in sealing) return { outcome: 'refused', refusal: sealing.trouble };
	const { pair, accepted } = sealing;
	const next = createKeyPair();
	const vouch = (at: string) => [stateSuccession({ at, successor: next.publicKey }, pair.privateKey)];
	return change(tools, place, { next, accepted, action: 'KeyRotated', vouch });
}

/**
 * A new key, signed by the recovery key, in place of every key that is known here: whoever lost them may be at work
 * with them. The key that lies here signs as well, for followers who have not pinned the recovery key.
 */
export async function recoverKey(
	tools: Tools,
	place: Place,
	{ recoveryKey, replaces }: { recoveryKey: KeyObject; replaces: readonly string[] }
): Promise<KeyChange> {
	const accepted = await acceptedKey(tools.databases.read);
	const [known, ids] = await Promise.all([knownStatements(tools, place), knownKeys(tools, place)]);
	const next = createKeyPair();
	const replaced = [...new Set([...replaces, ...ids])];
	const atHand = await place.keys.read().catch(() => undefined);
	const vouch = (at: string) => [
		...(atHand?.current ? [stateSuccession({ at, successor: next.publicKey }, atHand.current.privateKey)] : []),
		stateRecovery({ at: afterAll(known, at), successor: next.publicKey, replaces: replaced }, recoveryKey)
	];
	return change(tools, place, { next, accepted, action: 'KeyRecovered', vouch });
}

/** A new key for which nothing vouches: every follower must be given it by hand. */
export async function replaceKey(tools: Tools, place: Place): Promise<KeyChange> {
	const accepted = await acceptedKey(tools.databases.read);
	return change(tools, place, { next: createKeyPair(), accepted, action: 'KeyReplaced', vouch: () => [] });
}

interface Changing {
	next: KeyPair;
	accepted: string | undefined;
	action: Extract<Action, `Key${string}`>;
	/** The statements that lead to the next key. */
	vouch: (at: string) => SignedStatement[];
}

/** The next key lies ready before the database names it, so that no crash leaves a name without a key. */
async function change(
	tools: Tools,
	{ keys, caller }: Place,
	{ next, accepted, action, vouch }: Changing
): Promise<KeyChange> {
	await keys.prepare(next);
	const key = idOf(next);
	return inChain(tools, async (trx, chain) => {
		if ((await acceptedKey(trx)) !== accepted) return { outcome: 'refused', refusal: 'changed-meanwhile' };
		const statements = vouch(chain.at);
		for (const statement of statements.length > 0 ? statements : [undefined])
			await appendSuccessor(trx, { at: chain.at, key, statement });
		await chain.append({ ...caller, action, object: key, changes: [] });
		return { outcome: 'changed', publicKey: next.publicKey };
	});
}

async function knownStatements({ databases }: Tools, { folder }: Place): Promise<SignedStatement[]> {
	return [...(await listStatements(databases.read)), ...(await readStatements(folder).catch(() => []))];
}

/** Of every key that sealed here or lies in the folder of releases, whoever put it there. */
async function knownKeys(tools: Tools, place: Place): Promise<string[]> {
	const { read } = tools.databases;
	const statements = await knownStatements(tools, place);
	const named = statements.flatMap((each) => [
		keyIdOfText(each.successor),
		...(each.kind === 'recovery' ? each.replaces : [keyIdOfText(each.signer)])
	]);
	const sealed = [await lastRelease(read), await readEnvelope(place.folder).catch(() => undefined)];
	return [...(await listSuccessors(read)), ...named, ...sealed.flatMap((each) => each?.key ?? [])];
}

/** Followers heed the recovery key's latest word, so this one is later than any before, whatever the clock says. */
function afterAll(known: readonly SignedStatement[], at: string): string {
	const latest = known.filter(({ kind }) => kind === 'recovery').map((each) => Date.parse(each.at) + 1);
	return new Date(Math.max(Date.parse(at), ...latest)).toISOString();
}
