import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Publication, listVersions } from './versions.ts';

const german = { locale: 'de', list: 'clauses' } as const;

describe('the versions of a demand', () => {
	test('begin when both its facts and its words are public', () => {
		expect(listVersions([words(1, 'a')], german)).toEqual([]);
		expect(listVersions([words(1, 'a'), facts(2, 'x')], german)).toEqual([version(1, 2, 'a', ['x'])]);
	});

	test('count a text that became another, and clauses that were moved, added or dropped', () => {
		const told = [facts(1, 'xy'), words(2, 'a'), words(3, 'b'), facts(4, 'yx'), facts(5, 'y')];
		expect(listVersions(told, german)).toEqual([
			version(1, 2, 'a', ['x', 'y']),
			version(2, 3, 'b', ['x', 'y']),
			version(3, 4, 'b', ['y', 'x']),
			version(4, 5, 'b', ['y'])
		]);
	});

	test('count neither the other language nor what is published as it was', () => {
		const told = [
			facts(1, 'x'),
			words(2, 'a'),
			{ ...words(3, 'c'), part: 'en' as const },
			facts(4, 'x'),
			words(5, 'a')
		];
		expect(listVersions(told, german)).toEqual([version(1, 2, 'a', ['x'])]);
	});

	test('go on counting after it was taken back', () => {
		const told = [facts(1, 'x'), words(2, 'a'), { part: 'de' as const }, words(4, 'b')];
		expect(listVersions(told, german)).toEqual([version(1, 2, 'a', ['x']), version(2, 4, 'b', ['x'])]);
	});

	test('lack one whose text was erased, and nothing takes its number', () => {
		const told = [facts(1, 'x'), words(2, 'a'), erased(words(3, 'b')), words(4, 'c')];
		expect(listVersions(told, german)).toEqual([version(1, 2, 'a', ['x']), version(3, 4, 'c', ['x'])]);
	});

	test('have the clauses for which there were words', () => {
		const told = [facts(1, 'xyz'), { ...words(2, 'a'), values: { title: 'a', clauses: { z: {}, x: {} } } }];
		expect(listVersions(told, german).map(({ clauses }) => clauses)).toEqual([['x', 'z']]);
	});

	test('never change, whatever is published after them', () => {
		const letter = fc.constantFrom('a', 'b', 'c');
		const publication = fc.oneof(
			letter.map((text) => words(1, text)),
			fc.constantFrom('x', 'xy', 'yx').map((ids) => facts(1, ids)),
			fc.constantFrom('facts', 'de', 'en').map((part): Publication => ({ part: part as 'de' }))
		);
		fc.assert(
			fc.property(fc.array(publication, { maxLength: 20 }), fc.nat(20), (history, count) => {
				const told = history.map((one, index) => (one.snapshot === undefined ? one : { ...one, at: at(index) }));
				const before = listVersions(told.slice(0, count), german);
				expect(listVersions(told, german).slice(0, before.length)).toEqual(before);
			})
		);
	});

	test('keep their numbers when any text is erased', () => {
		const history = [facts(0, 'xy'), ...['a', 'b', 'a', 'c', 'b'].map((text, index) => words(index + 1, text))];
		const all = listVersions(history, german);
		for (const gone of ['a', 'b', 'c']) {
			const left = history.map((one) => (one.snapshot === gone ? erased(one) : one));
			expect(listVersions(left, german)).toEqual(all.filter(({ values }) => values['title'] !== gone));
		}
	});
});

function at(minute: number): string {
	return `2026-11-24T09:${String(minute).padStart(2, '0')}:00.000Z`;
}

function words(minute: number, text: string): Publication {
	return { part: 'de', at: at(minute), snapshot: text, values: { title: text, clauses: { x: {}, y: {} } } };
}

function facts(minute: number, ids: string): Publication {
	return { part: 'facts', at: at(minute), snapshot: ids, values: { clauses: [...ids].map((id) => ({ id })) } };
}

function version(number: number, minute: number, text: string, clauses: readonly string[]) {
	return { number, since: at(minute), values: { title: text, clauses: { x: {}, y: {} } }, clauses };
}

function erased({ part, snapshot }: Publication): Publication {
	return snapshot === undefined ? { part } : { part, at: at(3), snapshot };
}
