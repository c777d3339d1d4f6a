import { expect, test } from 'vitest';
import { idsIn, wordsById } from './publication.ts';

test('a list has the ids of its items in their order, and none of what is no item', () => {
	expect(idsIn([{ id: 'b' }, null, 'c', undefined, {}, { id: 7 }, { id: 'a' }])).toEqual(['b', 'a']);
	for (const other of [undefined, null, 'abc', { id: 'a' }]) expect(idsIn(other)).toEqual([]);
});

test('words stand under the ids of their items, and what is no object has none', () => {
	expect(wordsById({ a: { text: 'Satz' } })).toEqual({ a: { text: 'Satz' } });
	for (const other of [undefined, null, 'abc', 7]) expect(wordsById(other)).toStrictEqual({});
});
