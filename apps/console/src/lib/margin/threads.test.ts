import { expect, test } from 'vitest';
import { type Comment, isOpen, threadsAt, threadsElsewhere, threadsOf } from './threads.ts';

function comment(id: string, more: Partial<Comment> = {}): Comment {
	return { id, part: 'de', revision: 1, author: 'ben', at: '2026-11-29T10:00:00.000Z', text: id, ...more };
}

const atField = comment('field', { field: 'title' });
const atItem = comment('item', { field: 'clauses', item: 'a' });
const atStruck = comment('struck', { field: 'clauses', item: 'b' });
const first = comment('first', { field: 'title', answers: 'field' });
const second = comment('second', { field: 'title', answers: 'field' });
const threads = threadsOf([second, first, atStruck, atItem, atField]);

test('answers stand below their note in the order in which they were written', () => {
	expect(threads.map(({ note, answers }) => [note.id, ...answers.map(({ id }) => id)])).toEqual([
		['field', 'first', 'second'],
		['item'],
		['struck']
	]);
});

test('a note at an item stands there and not at the field', () => {
	expect(threadsAt(threads, { field: 'clauses' })).toEqual([]);
	expect(threadsAt(threads, { field: 'clauses', item: 'a' }).map(({ note }) => note)).toEqual([atItem]);
});

test('a note at an item that is gone stands elsewhere', () => {
	const places = [{ field: 'title' }, { field: 'clauses' }, { field: 'clauses', item: 'a' }];
	expect(threadsElsewhere(threads, places).map(({ note }) => note)).toEqual([atStruck]);
});

test('a note is open until it is done or erased', () => {
	const done = comment('done', { resolved: { at: atField.at, by: 'ana' } });
	const erased = comment('erased', { erasedAt: atField.at });
	expect(threadsOf([erased, done, atField]).filter(isOpen)).toEqual([{ note: atField, answers: [] }]);
});
