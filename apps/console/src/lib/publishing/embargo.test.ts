import { expect, test } from 'vitest';
import { areEnough, choicesFor } from './embargo.ts';

const people = ['ana', 'ben', 'cem'].map((id) => ({ id, name: id }));

test('two different people are told, or one where there is no other', () => {
	expect(areEnough({ people }, ['ana', 'ben'])).toBe(true);
	expect(areEnough({ people }, ['ana', 'ana'])).toBe(false);
	expect(areEnough({ people }, ['ana'])).toBe(false);
	expect(areEnough({ people: people.slice(0, 1) }, ['ana'])).toBe(true);
	expect(areEnough({ people: [] }, [])).toBe(false);
});

test('nobody can be chosen twice', () => {
	const ids = (place: number) => choicesFor({ people }, { tells: ['ana', 'ben'], place }).map(({ id }) => id);
	expect([ids(0), ids(1)]).toEqual([
		['ana', 'cem'],
		['ben', 'cem']
	]);
});
