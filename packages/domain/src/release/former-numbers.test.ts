import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formerNumbers } from './former-numbers.ts';
import type { Publication } from './publication.ts';

const rule = { list: 'clauses' };

describe('the numbers that versions of a demand had in each language', () => {
	test('begin when both its facts and its words are public', () => {
		expect(numbersOf([words('a')])).toEqual([]);
		expect(numbersOf([words('a'), facts('x')])).toEqual(['de 1 a x']);
	});

	test('rise when the text changes, and when clauses are moved, added or dropped', () => {
		const told = [facts('xy'), words('a'), words('b'), facts('yx'), facts('y')];
		expect(numbersOf(told)).toEqual(['de 1 a xy', 'de 2 b xy', 'de 3 b yx', 'de 4 b y']);
	});

	test('rise in each language by itself, and not when the same text is published again', () => {
		const told = [facts('x'), words('a'), english('c'), facts('x'), words('a'), english('d')];
		expect(numbersOf(told)).toEqual(['de 1 a x', 'en 1 c x', 'en 2 d x']);
	});

	test('go on after a wording was taken back', () => {
		expect(numbersOf([facts('x'), words('a'), takenBack, words('b')])).toEqual(['de 1 a x', 'de 2 b x']);
	});

	test('have a gap where a text was erased, and no other version takes that number', () => {
		expect(numbersOf([facts('x'), words('a'), erased(words('b')), words('c')])).toEqual(['de 1 a x', 'de 3 c x']);
	});

	test('go on where facts were erased, each time that others took their place', () => {
		const told = [facts('x'), words('a'), erased(facts('y')), erased(facts('z')), words('b'), facts('x')];
		expect(numbersOf(told)).toEqual(['de 1 a x', 'de 5 b x']);
	});

	test('stay while a wording in another language is taken back', () => {
		const told = [facts('x'), words('a'), english('c'), { ...takenBack, part: 'en' as const }, words('b')];
		expect(numbersOf(told)).toEqual(['de 1 a x', 'de 2 b x', 'en 1 c x']);
	});

	test('have the clauses for which there were words', () => {
		const told = [facts('xyz'), { ...words('a'), values: { clauses: { z: {}, x: {} } } }];
		expect(numbersOf(told)).toEqual(['de 1 a xz']);
	});

	test('end where versions began to be counted once for all languages', () => {
		const told = [facts('x'), words('a'), { ...words('b'), perLanguage: false }, words('c')];
		expect(numbersOf(told)).toEqual(['de 1 a x']);
	});

	test('never change, whatever is published after them', () => {
		const publication = fc.oneof(
			fc.constantFrom('a', 'b', 'c').map(words),
			fc.constantFrom('x', 'xy', 'yx').map(facts),
			fc.constantFrom(takenBack)
		);
		fc.assert(
			fc.property(fc.array(publication, { maxLength: 20 }), fc.nat(20), (history, count) => {
				const before = formerNumbers(history.slice(0, count), rule);
				expect(formerNumbers(history, rule).slice(0, before.length)).toEqual(before);
			})
		);
	});

	test('stay when any text is erased', () => {
		const history = [facts('xy'), ...['a', 'b', 'a', 'c', 'b'].map(words)];
		const all = formerNumbers(history, rule);
		for (const gone of ['a', 'b', 'c']) {
			const left = history.map((one) => (one.snapshot === gone ? erased(one) : one));
			expect(formerNumbers(left, rule)).toEqual(all.filter(({ snapshot }) => snapshot !== gone));
		}
	});
});

const at = '2026-11-24T09:00:00.000Z';
const takenBack: Publication = { part: 'de', perLanguage: true };

function words(text: string): Publication {
	return { part: 'de', at, snapshot: text, values: { clauses: { x: {}, y: {} } }, perLanguage: true };
}

function english(text: string): Publication {
	return { ...words(text), part: 'en' };
}

function facts(ids: string): Publication {
	return { part: 'facts', at, snapshot: ids, values: { clauses: [...ids].map((id) => ({ id })) }, perLanguage: true };
}

function erased({ part, snapshot }: Publication): Publication {
	return snapshot === undefined ? { part, perLanguage: true } : { part, at, snapshot, perLanguage: true };
}

function numbersOf(history: readonly Publication[]): string[] {
	return formerNumbers(history, rule).map(({ locale, number, snapshot, items }) =>
		[locale, number, snapshot, items.join('')].join(' ')
	);
}
