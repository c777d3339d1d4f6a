import { type KeyPair, createKeyPair } from '../keys.ts';
import { type SignedStatement, stateRecovery, stateSuccession } from '../statement.ts';
import { keyIdOf } from '../keys.ts';

/** When the statements of examples were made: so many minutes after noon. */
export function minute(minutes: number): string {
	return new Date(Date.parse('2026-11-24T12:00:00.000Z') + minutes * 60_000).toISOString();
}

/** A key names the one after it. */
export function succeed(from: KeyPair, to: KeyPair, minutes = 0): SignedStatement {
	return stateSuccession({ at: minute(minutes), successor: to.publicKey }, from.privateKey);
}

/** A recovery key names the key that takes the place of others. */
export function recover(
	recovery: KeyPair,
	{ to, replaces, minutes = 0 }: { to: KeyPair; replaces: readonly KeyPair[]; minutes?: number }
): SignedStatement {
	const ids = replaces.map(({ publicKey }) => keyIdOf(publicKey));
	return stateRecovery({ at: minute(minutes), successor: to.publicKey, replaces: ids }, recovery.privateKey);
}

/** The keys of a network as its story goes: three in turn, a thief's, those of recoveries, and another network's. */
export function family() {
	return {
		first: createKeyPair(),
		second: createKeyPair(),
		third: createKeyPair(),
		thief: createKeyPair(),
		recovered: createKeyPair(),
		again: createKeyPair(),
		recovery: createKeyPair(),
		foreign: createKeyPair(),
		foreignRecovery: createKeyPair()
	};
}
