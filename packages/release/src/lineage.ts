import type { KeyObject } from 'node:crypto';
import { keyIdOf } from './keys.ts';
import type { Pins } from './pins.ts';
import { type SignedStatement, isSignedBySigner, keyIdOfText, keyTextOf, readKeyText } from './statement.ts';

/** The keys that may seal releases for a follower. */
export interface Lineage {
	/** In turn, each named by the one before. The first is the pinned one, or the one that a recovery named last. */
	keys: readonly KeyObject[];
	/** Those that lead from the pinned key to the last of the keys, in turn. */
	statements: readonly SignedStatement[];
	/** How many of the statements lead to the first of the keys: all up to the last recovery. */
	recovered: number;
}

interface Known {
	/** What the follower accepted before: for the same key it goes before whatever is offered. */
	accepted: readonly SignedStatement[];
	/** What the source says. */
	offered: readonly SignedStatement[];
}

/** The keys that the pinned one leads to; see `walkFrom`. */
export function lineageOf({ publicKey, recoveryKey }: Pins, { accepted, offered }: Known): Lineage {
	const walk = walkFrom(keyIdOf(publicKey), { recoveryKey, known: [...accepted, ...offered] });
	const since = walk.statements.slice(walk.recovered).map(({ successor }) => readKeyText(successor));
	const recovery = walk.statements[walk.recovered - 1];
	return { ...walk, keys: [recovery ? readKeyText(recovery.successor) : publicKey, ...since] };
}

/**
 * Walks from a key along the statements. A statement of a key counts if that key is the last of the walk, and a
 * statement of the pinned recovery key if it replaces any key of the walk; then the walk begins anew with its successor,
 * and whatever the replaced keys said is void. Of several recoveries the latest counts. No key comes twice.
 */
export function walkFrom(
	id: string,
	{ recoveryKey, known }: { recoveryKey: KeyObject | undefined; known: readonly SignedStatement[] }
): Omit<Lineage, 'keys'> {
	const recoveries = recoveryKey ? recoveriesOf(known, keyTextOf(recoveryKey)) : [];
	const seen = new Set([id]);
	const statements: SignedStatement[] = [];
	let last = id;
	let recovered = 0;

	for (;;) {
		const isNew = ({ successor }: SignedStatement) => !seen.has(keyIdOfText(successor));
		// The keys before the last one were looked at when each of them was the last.
		const recovery = recoveries.find((each) => isNew(each) && each.replaces.includes(last));
		const next = recovery ?? known.find((each) => isNew(each) && succeeds(each, last));
		if (!next) return { statements, recovered };

		last = keyIdOfText(next.successor);
		seen.add(last);
		statements.push(next);
		if (recovery) recovered = statements.length;
	}
}

/** The key of a lineage with this id, and how many keys are before it. */
export function findInLineage(
	{ keys }: Lineage,
	id: string | undefined
): { publicKey: KeyObject; turn: number } | undefined {
	for (const [turn, publicKey] of keys.entries()) if (keyIdOf(publicKey) === id) return { publicKey, turn };
	return undefined;
}

/**
 * Of many statements those that lead to a key, from wherever: what a follower hands on, so that one with another pin
 * comes along as well.
 */
export function statementsTowards(id: string, known: readonly SignedStatement[]): SignedStatement[] {
	const leading = new Set<SignedStatement>();
	const ids = new Set([id]);
	for (let size = -1; size !== leading.size;) {
		size = leading.size;
		for (const statement of known) {
			if (leading.has(statement) || !ids.has(keyIdOfText(statement.successor))) continue;
			if (!isSignedBySigner(statement)) continue;
			leading.add(statement);
			for (const before of predecessorsOf(statement)) ids.add(before);
		}
	}
	const inOrder = known.filter((statement) => leading.has(statement));
	return [...new Map(inOrder.map((statement) => [statement.signature, statement])).values()];
}

type Recovery = Extract<SignedStatement, { kind: 'recovery' }>;

/** The latest first; two of the same instant in an order that is the same for every follower. */
function recoveriesOf(known: readonly SignedStatement[], recoveryKey: string): Recovery[] {
	return known
		.filter((each) => each.kind === 'recovery')
		.filter((each) => each.signer === recoveryKey && isSignedBySigner(each))
		.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at) || (other.signature < one.signature ? -1 : 1));
}

function succeeds(statement: SignedStatement, last: string): boolean {
	return statement.kind === 'succession' && keyIdOfText(statement.signer) === last && isSignedBySigner(statement);
}

function predecessorsOf(statement: SignedStatement): readonly string[] {
	return statement.kind === 'recovery' ? statement.replaces : [keyIdOfText(statement.signer)];
}
