import { expect, test } from 'vitest';
import { uncorrectedRecords } from './uncorrected.ts';

test('of records of what happened those are read that no other corrects, whole and in their order', () => {
	const record = (id: string, corrects?: string) => ({ id, facts: { values: { corrects } }, wording: {} });
	const [first, mistaken, correction, last] = [record('c'), record('b'), record('d', 'b'), record('a')] as const;
	expect(uncorrectedRecords([first, mistaken, correction, last])).toEqual([first, correction, last]);
	expect(uncorrectedRecords([])).toEqual([]);
});
