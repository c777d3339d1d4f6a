import { canonicalJson } from '@kok/domain/canonical';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeyPair, createKeyPair, keyIdOf } from './keys.ts';
import { lineageOf, statementsTowards } from './lineage.ts';
import type { Pins } from './pins.ts';
import type { SignedStatement } from './statement.ts';
import { readSuccession, successionLimitBytes, successionText } from './succession-file.ts';
import { family, minute, recover, succeed } from './testing/family.ts';

const { first, second, third, thief, recovered, again, recovery, foreign, foreignRecovery } = family();
const pins: Pins = { publicKey: first.publicKey };
const withRecovery: Pins = { ...pins, recoveryKey: recovery.publicKey };

/** The ids of the keys that may seal, in turn. */
function line(
	from: Pins,
	{ accepted = [], offered = [] }: { accepted?: SignedStatement[]; offered?: SignedStatement[] }
) {
	return lineageOf(from, { accepted, offered }).keys.map(keyIdOf);
}

function idsOf(...keys: KeyPair[]): string[] {
	return keys.map(({ publicKey }) => keyIdOf(publicKey));
}

const toSecond = succeed(first, second, 1);
const toThird = succeed(second, third, 2);
const toThief = succeed(first, thief, 3);
const rescue = recover(recovery, { to: recovered, replaces: [first, thief], minutes: 4 });

describe('without statements', () => {
	test('only the pinned key may seal', () => {
		expect(line(withRecovery, {})).toEqual(idsOf(first));
	});
});

describe('a key that was rotated', () => {
	test('is followed by each key that the one before it names, in whatever order the statements come', () => {
		for (const offered of [
			[toSecond, toThird],
			[toThird, toSecond]
		])
			expect(line(pins, { offered })).toEqual(idsOf(first, second, third));
	});

	test('is followed by a reader that pinned any of the earlier keys', () => {
		const offered = [toSecond, toThird];
		expect(line({ publicKey: second.publicKey }, { offered })).toEqual(idsOf(second, third));
		expect(line({ publicKey: third.publicKey }, { offered })).toEqual(idsOf(third));
	});

	test('keeps its accepted successor, whatever a thief of the old key signs later', () => {
		expect(line(pins, { accepted: [toSecond], offered: [toThief] })).toEqual(idsOf(first, second));
	});
});

describe('the recovery key', () => {
	test('overrules a stolen key, also for those who followed the thief', () => {
		for (const accepted of [[], [toThief]])
			expect(line(withRecovery, { accepted, offered: [toThief, rescue] })).toEqual(idsOf(recovered));
	});

	test('overrules it for those who pinned the thief’s key, where it names that', () => {
		const atTheThief = { ...withRecovery, publicKey: thief.publicKey };
		expect(line(atTheThief, { offered: [rescue] })).toEqual(idsOf(recovered));
		const unaware = recover(recovery, { to: recovered, replaces: [first] });
		expect(line(atTheThief, { offered: [unaware] })).toEqual(idsOf(thief));
	});

	test('cannot be overruled by the stolen key, nor by what the thief made of it', () => {
		const later = [succeed(first, thief, 9), succeed(thief, again, 10)];
		expect(line(withRecovery, { offered: [...later, rescue] })).toEqual(idsOf(recovered));
	});

	test('names a key that can be rotated like any other', () => {
		const offered = [rescue, succeed(recovered, again, 5)];
		expect(line(withRecovery, { offered })).toEqual(idsOf(recovered, again));
	});

	test('is heard again when the key that it named is stolen, and the earlier word does not come back', () => {
		const secondRescue = recover(recovery, { to: again, replaces: [first, recovered], minutes: 6 });
		for (const offered of [
			[rescue, secondRescue],
			[secondRescue, rescue]
		])
			expect(line(withRecovery, { offered })).toEqual(idsOf(again));
		expect(line(withRecovery, { accepted: [secondRescue], offered: [rescue] })).toEqual(idsOf(again));
	});

	test('does not move a reader back who pinned a key that was made after the recovery', () => {
		const atTheThird = { ...withRecovery, publicKey: third.publicKey };
		expect(line(atTheThird, { offered: [rescue] })).toEqual(idsOf(third));
	});

	test('names no successor as a key that seals does', () => {
		expect(line(withRecovery, { offered: [succeed(recovery, thief, 4)] })).toEqual(idsOf(first));
	});

	test('is ignored by a reader who has not pinned it', () => {
		expect(line(pins, { offered: [rescue] })).toEqual(idsOf(first));
	});

	test('decides between two words of the same instant in the same way for everyone', () => {
		const other = recover(recovery, { to: again, replaces: [first], minutes: 4 });
		const ways = [
			line(withRecovery, { offered: [rescue, other] }),
			line(withRecovery, { offered: [other, rescue] }),
			line(withRecovery, { accepted: [rescue], offered: [other] }),
			line(withRecovery, { accepted: [other], offered: [rescue] })
		];
		expect(new Set(ways.map(String)).size).toBe(1);
	});
});

describe('the statements that a release hands on', () => {
	test('lead from every earlier key to the key that sealed, and are no more than that needs', () => {
		const stray = succeed(foreign, foreignRecovery);
		const known = [stray, toSecond, toThird, toThief, toSecond];
		expect(statementsTowards(keyIdOf(third.publicKey), known)).toEqual([toSecond, toThird]);
	});

	test('include those from before a recovery', () => {
		const known = [toThief, rescue, succeed(recovered, again)];
		expect(statementsTowards(keyIdOf(again.publicKey), known)).toEqual(known);
	});

	test('include none that its signer did not sign', () => {
		const forged = { ...toSecond, at: minute(99) };
		expect(statementsTowards(keyIdOf(second.publicKey), [forged])).toEqual([]);
	});
});

describe('the file of the statements', () => {
	test('comes back as it was written', () => {
		expect(readSuccession(successionText([toSecond, rescue]))).toEqual([toSecond, rescue]);
	});

	test('is read without the entries that are not understood', () => {
		const text = canonicalJson({
			format: 1,
			note: 'x',
			statements: [{ kind: 'news', format: 2 }, null, { ...toSecond }]
		});
		expect(readSuccession(text)).toEqual([toSecond]);
	});

	test.each(['', '[]', 'null', '{"format":2,"statements":[]}', '{"format":1}', '{'])(
		'is empty when it is %j',
		(text) => {
			expect(readSuccession(text)).toEqual([]);
		}
	);

	test('keeps the newest when there are too many, and is read by nobody when it is too large', () => {
		const keys = Array.from({ length: 130 }, createKeyPair);
		const many = keys.slice(1).map((key, index) => succeed(keys[index] ?? first, key));
		const text = successionText(many);
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(successionLimitBytes);
		expect(readSuccession(text)).toEqual(many.slice(-100));
		expect(readSuccession(text.replace('{', `{"x":"${'x'.repeat(successionLimitBytes)}",`))).toEqual([]);
	});
});

describe('whatever is put into the file', () => {
	const genuine = [toSecond, toThird, toThief, rescue];
	const strangers = [
		succeed(foreign, thief),
		succeed(thief, first),
		succeed(thief, foreign),
		recover(foreignRecovery, { to: thief, replaces: [first, second, third] }),
		recover(thief, { to: thief, replaces: [first, second, third] }),
		recover(first, { to: thief, replaces: [first] })
	];
	const hostile = fc.oneof(
		fc.constantFrom(...strangers),
		fc.tuple(fc.constantFrom(...genuine, ...strangers), fc.constantFrom(...genuine, ...strangers)).map(crossed),
		fc
			.tuple(
				fc.constantFrom(...genuine, ...strangers),
				fc.constantFrom('at', 'kind', 'signer', 'successor', 'signature')
			)
			.map(([statement, member]) => altered(statement, member)),
		fc.jsonValue()
	);
	const texts = fc
		.shuffledSubarray([...strangers])
		.chain((some) => fc.array(hostile, { maxLength: 12 }).map((more) => [...some, ...more]))
		.map((statements) => JSON.stringify({ format: 1, statements }));

	/** No statement of theirs is signed by a key of ours for a key of theirs, so nobody may move. */
	test('moves no one whose keys did not sign it: forged, crossed, cyclic, of another network', () => {
		const ours: [Pins, SignedStatement[], KeyPair[]][] = [
			[pins, [], [first]],
			[withRecovery, [], [first]],
			[withRecovery, [toSecond], [first, second]],
			[withRecovery, [toSecond, toThird], [first, second, third]],
			[withRecovery, [toThief, rescue], [recovered]]
		];
		const allowed = new Set(idsOf(first, second, third, recovered));
		fc.assert(
			fc.property(texts, (text) => {
				const offered = readSuccession(text).filter((each) => !isOneOf(each, genuine));
				for (const [from, accepted, expected] of ours) {
					expect(line(from, { accepted, offered })).toEqual(idsOf(...expected));
				}
				// With our own statements among theirs, still none of their keys gets in by the recovery key's line.
				for (const id of line(withRecovery, { accepted: [toSecond], offered: [...offered, toThird] }))
					expect(allowed).toContain(id);
			}),
			{ numRuns: 400 }
		);
	});

	test('ends, however the statements run in circles', () => {
		const ring = [toSecond, toThird, succeed(third, first), succeed(second, first), succeed(third, second)];
		fc.assert(
			fc.property(fc.shuffledSubarray(ring), (offered) => {
				const keys = line(pins, { offered });
				expect(new Set(keys).size).toBe(keys.length);
			})
		);
	});
});

function isOneOf(statement: SignedStatement, statements: readonly SignedStatement[]): boolean {
	return statements.some((each) => canonicalJson({ ...each }) === canonicalJson({ ...statement }));
}

/** The members of one statement under the signature of another. */
function crossed([one, other]: [SignedStatement, SignedStatement]): unknown {
	return one.signature === other.signature ? null : { ...one, signature: other.signature };
}

/** A statement in which one member is that of another statement. */
function altered(statement: SignedStatement, member: 'at' | 'kind' | 'signer' | 'successor' | 'signature'): unknown {
	const others = { ...toThief, at: minute(77), kind: statement.kind === 'recovery' ? 'succession' : 'recovery' };
	const value = member === 'signature' ? toThird.signature : others[member];
	return value === statement[member] ? null : { ...statement, replaces: undefined, [member]: value };
}
