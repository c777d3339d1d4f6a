import { expect, test } from 'vitest';
import { byId, differences } from './differences.ts';
import { lostRows } from './lost-rows.ts';

test('the same JSON has no difference', () => {
	expect(differences({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
});

test('each place that differs is named, also where only one side has a value', () => {
	expect(differences({ a: 1, b: [1, 2] }, { b: [1], c: { d: 1 } })).toEqual([
		{ path: 'a', before: 1, after: undefined },
		{ path: 'b.1', before: 2, after: undefined },
		{ path: 'c', before: undefined, after: { d: 1 } }
	]);
});

test('in a list of records each changed record is named, also after an inserted one', () => {
	const [one, two] = [{ id: 'one' }, { id: 'two', text: 'x' }];
	expect(differences(byId([one, two]), byId([{ ...two, text: 'y' }]))).toEqual([
		{ path: 'one', before: one, after: undefined },
		{ path: 'two.text', before: 'x', after: 'y' }
	]);
});

test('a row is reported as lost when one of its columns changed, and not when a column was added', () => {
	const before = { part: [{ record: 'r', draft: 'x' }] };
	expect(lostRows(before, { part: [{ record: 'r', draft: 'x', more: 1 }] })).toEqual([]);
	expect(lostRows(before, { part: [{ record: 'r', draft: null }] })).toHaveLength(1);
	expect(lostRows(before, {})).toHaveLength(1);
});
