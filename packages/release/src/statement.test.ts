import { describe, expect, test } from 'vitest';
import { createKeyPair, keyIdOf } from './keys.ts';
import { SignedStatement, isSignedBySigner, keyIdOfText, keyTextOf, readKeyText, stateRecovery } from './statement.ts';
import { family, minute, recover, succeed } from './testing/family.ts';

const { first, second, thief, recovery, recovered } = family();

describe('a key in a statement', () => {
	test('is read as it was written, and has the id that envelopes know', () => {
		const text = keyTextOf(first.publicKey);
		expect(readKeyText(text).equals(first.publicKey)).toBe(true);
		expect(keyIdOfText(text)).toBe(keyIdOf(first.publicKey));
	});

	test('has one spelling', () => {
		const statement = succeed(first, second);
		for (const successor of ['', `${statement.successor}=`, statement.successor.slice(0, -1), 'A'.repeat(59)])
			expect(SignedStatement.safeParse({ ...statement, successor }).success).toBe(false);
	});
});

describe('a statement', () => {
	test('says who names whom since when, and is signed by whom it names as its signer', () => {
		const statement = succeed(first, second, 3);
		expect(statement).toEqual({
			format: 1,
			kind: 'succession',
			at: minute(3),
			signer: keyTextOf(first.publicKey),
			successor: keyTextOf(second.publicKey),
			signature: statement.signature
		});
		expect(isSignedBySigner(statement)).toBe(true);
		expect(isSignedBySigner({ ...statement, at: minute(4) })).toBe(false);
		expect(isSignedBySigner({ ...statement, signer: keyTextOf(thief.publicKey) })).toBe(false);
	});

	test('of a recovery names each replaced key once, in the order of their ids', () => {
		const statement = recover(recovery, { to: recovered, replaces: [thief, first, thief] });
		const ids = [first, thief].map(({ publicKey }) => keyIdOf(publicKey)).toSorted();
		expect(statement).toMatchObject({ kind: 'recovery', replaces: ids });
		expect(isSignedBySigner(statement)).toBe(true);
	});

	test('of a recovery that replaces nothing, or names what is no key, is not made', () => {
		const successor = createKeyPair().publicKey;
		for (const replaces of [[], ['first'], Array.from({ length: 201 }, (_, index) => String(index).padStart(64, '0'))])
			expect(() => stateRecovery({ at: minute(0), successor, replaces }, recovery.privateKey)).toThrow();
		expect(() =>
			stateRecovery({ at: 'today', successor, replaces: [keyIdOf(successor)] }, recovery.privateKey)
		).toThrow();
	});
});
