import { typeNamed, typeNames } from '@kok/domain/content-types';
import { itemWords, items } from '@kok/domain/fields/items';
import { line } from '@kok/domain/fields/plain';
import { afterAll, describe, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const [{ writeValue }, { itemsIn }, { compareItems }, { words }] = await Promise.all([
	import('./write-value.ts'),
	import('./numbered-items.ts'),
	import('#lib/history/compare-items.ts'),
	import('#lib/words/words.ts')
]);
const label = { de: 'Stufen', en: 'Stages' };
const names = { records: new Map<string, never>(), areas: new Map<string, never>() };
// Neither the name of the list nor that of its words is one that a type of the network has.
const type = {
	facts: { stages: items({}, { audience: 'public', label }) },
	wording: {
		said: itemWords('stages', { text: line({ audience: 'public', label }) }, { audience: 'public', label })
	}
};
const said = { ...type.wording.said, name: 'said' };
const stages = { ...type.facts.stages, name: 'stages' };
const text = { a: { text: 'Zuerst' }, b: { text: 'Danach' }, c: { text: 'Zuletzt' } };

/** The record whose facts have these items, and whose German wording says this of them. */
function namingOf(ids: readonly string[] | undefined, wording: object = text) {
	const facts = ids ? { stages: listOf(ids) } : {};
	const de = { published: { since: '2026-11-01T00:00:00Z', values: { said: wording } } };
	return { ...names, items: itemsIn(type, { parts: { de }, facts }) };
}

function listOf(ids: readonly string[]): { id: string }[] {
	return ids.map((id) => ({ id }));
}

describe('words of items', () => {
	test('are read in the order of the list in the facts, each under the number of its form', () => {
		expect(writeValue(said, text, namingOf(['c', 'a', 'b']))).toBe('1. Zuletzt\n\n2. Zuerst\n\n3. Danach');
	});

	test('keep the number of their item where another has no words', () => {
		expect(writeValue(said, { b: text.b }, namingOf(['a', 'b']))).toBe('2. Danach');
	});

	test('stand last where the facts do not have their item, and it is said', () => {
		expect(writeValue(said, text, namingOf(['c', 'b']))).toBe(
			`1. Zuletzt\n\n2. Danach\n\n3. Zuerst (${words.values.notListed})`
		);
	});

	test('are not said to be missing from facts that are not known', () => {
		expect(writeValue(said, text, namingOf(undefined))).toBe('1. Zuerst\n\n2. Danach\n\n3. Zuletzt');
	});

	test.each(
		typeNames.flatMap((name) =>
			Object.entries(typeNamed(name).wording).flatMap(([field, { list }]) =>
				list === undefined ? [] : [[name, field, list]]
			)
		)
	)('are read in the order of their list: %s, %s', (name, field, list) => {
		const one = typeNamed(name as (typeof typeNames)[number]);
		const [inner = ''] = Object.keys(one.wording[field]?.items ?? {});
		const facts = { [list]: listOf(['b', 'a']) };
		const naming = { ...names, items: itemsIn(one, { parts: {}, facts }) };
		const found = one.wording[field];
		const written =
			found && writeValue({ ...found, name: field }, { a: { [inner]: 'Eins' }, b: { [inner]: 'Zwei' } }, naming);
		expect(written).toMatch(/^1\. .*Zwei\s+2\. .*Eins$/v);
	});
});

describe('items that have no fields', () => {
	test('are called by their words, or said to have none yet', () => {
		expect(writeValue(stages, listOf(['b', 'a', 'd']), namingOf(['b', 'a', 'd']))).toBe(
			`1. Danach\n\n2. Zuerst\n\n3. ${words.values.unworded}`
		);
	});
});

describe('between two texts', () => {
	const [before, after] = [namingOf(['a', 'b', 'c']), namingOf(['c', 'a', 'b'])];

	test('a moved item says its former number, and nothing of it is struck or added', () => {
		const compared = compareItems(said, { value: text, naming: before }, { value: text, naming: after });
		expect(compared).toEqual([
			{ id: 'c', number: 1, was: 3, before: 'Zuletzt', after: 'Zuletzt' },
			{ id: 'a', number: 2, was: 1, before: 'Zuerst', after: 'Zuerst' },
			{ id: 'b', number: 3, was: 2, before: 'Danach', after: 'Danach' }
		]);
	});

	test('a moved item of the facts does so too', () => {
		const [earlier, later] = [listOf(['a', 'b']), listOf(['b', 'a'])];
		expect(compareItems(stages, { value: earlier, naming: before }, { value: later, naming: before })).toMatchObject([
			{ number: 1, was: 2, before: 'Danach', after: 'Danach' },
			{ number: 2, was: 1, before: 'Zuerst', after: 'Zuerst' }
		]);
	});

	test('what was struck stands last, and what only changed its number did not move', () => {
		const [earlier, later] = [namingOf(['a', 'b']), namingOf(['b', 'c'])];
		const { a, b, c } = text;
		const compared = compareItems(said, { value: { a, b }, naming: earlier }, { value: { b, c }, naming: later });
		expect(compared).toEqual([
			{ id: 'b', number: 1, before: 'Danach', after: 'Danach' },
			{ id: 'c', number: 2, before: '', after: 'Zuletzt' },
			{ id: 'a', number: 1, before: 'Zuerst', after: '' }
		]);
	});
});
