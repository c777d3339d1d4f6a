import { readStatements } from '@kok/release/folder';
import { type KeyPair, keyIdOf } from '@kok/release/keys';
import { walkFrom } from '@kok/release/lineage';
import { type SignedStatement, keyIdOfText, readKeyText } from '@kok/release/statement';
import type { KeyObject } from 'node:crypto';
import type { Databases } from '../db/databases.ts';
import { acceptedKey, listStatements } from '../db/stores/succession-store.ts';
import { type KeyRing, type KeysAtHand, idOf } from './key-ring.ts';

/** Why nothing can be sealed. */
export type KeyTrouble = 'key-missing' | 'key-unreadable' | 'key-foreign';

/** The pair that may seal. */
export interface SealingKey {
	pair: KeyPair;
	/** The id of the key that may seal, as the database knows it; none before the first release. */
	accepted: string | undefined;
	/** What leads followers to the key. */
	succession: readonly SignedStatement[];
	/** Statements of the folder that this database does not know yet: it was restored from before them. */
	unknown: readonly SignedStatement[];
	recovery: KeysAtHand['recovery'];
}

export interface KeyPlace {
	keys: KeyRing;
	/** Of the releases. */
	folder: string;
}

/**
 * The pair in the folder of the keys, if it is the one that the database knows from its last release and from the
 * changes of key since; a new one would be foreign to every follower. Before the first release any pair will do.
 */
export async function findSealingKey(
	db: Databases['read'],
	{ keys, folder }: KeyPlace
): Promise<SealingKey | { trouble: KeyTrouble }> {
	const atHand = await keys.read().catch(() => undefined);
	if (!atHand) return { trouble: 'key-unreadable' };
	const accepted = await acceptedKey(db);
	const { current, next, shown, recovery } = atHand;
	const succession = await listStatements(db);
	const known = { accepted, succession, unknown: [], recovery };

	if (accepted === undefined) {
		if (!current) return { trouble: 'key-missing' };
		return shown && !shown.equals(current.publicKey) ? { trouble: 'key-unreadable' } : { ...known, pair: current };
	}
	const pair = [current, next].find((each) => each && idOf(each) === accepted);
	if (pair) return { ...known, pair };
	if (!current) return { trouble: 'key-missing' };

	const unknown = await findWay(current, { accepted, recovery, folder });
	return unknown
		? { ...known, pair: current, unknown, succession: [...succession, ...unknown] }
		: { trouble: 'key-foreign' };
}

/** The keys whose releases are ours. What a recovery replaced may be a thief's, who gives a release any number. */
export function ownKeys({ pair, succession }: Pick<SealingKey, 'pair' | 'succession'>): KeyObject[] {
	const since = succession.slice(succession.findLastIndex(({ kind }) => kind === 'recovery') + 1);
	return [pair.publicKey, ...since.map(({ signer }) => readKeyText(signer))];
}

/** The statements beside the release that lead from the accepted key to this one, if they do. */
async function findWay(
	{ publicKey }: KeyPair,
	{ accepted, recovery, folder }: { accepted: string; recovery: KeysAtHand['recovery']; folder: string }
): Promise<readonly SignedStatement[] | undefined> {
	const known = await readStatements(folder).catch(() => []);
	const { statements } = walkFrom(accepted, { recoveryKey: recovery, known });
	const end = statements.findIndex(({ successor }) => keyIdOfText(successor) === keyIdOf(publicKey));
	return end < 0 ? undefined : statements.slice(0, end + 1);
}
