import { describe, expect, test } from 'vitest';
import { figure } from '../types/figure.ts';
import { hindranceOf } from './hindrance.ts';

const source = { title: 'Bericht', publisher: 'Netz' };
const facts = {
	value: 10,
	precision: 'exact',
	unit: 'cases',
	counts: 'documented',
	from: '2024',
	countedBy: 'Netz',
	sources: [source]
};
const share = { ...facts, unit: 'percent', value: 52, base: '00000000-0000-4000-8000-000000000002' };

describe('a count', () => {
	test.each(['people', 'cases', 'proceedings'])('of %s below ten is not published', (unit) => {
		expect(judge({ ...facts, unit, value: 9 })).toBe('count-too-small');
		expect(judge({ ...facts, unit, value: 10 })).toBeUndefined();
	});

	test('of nobody tells of nobody', () => {
		expect(judge({ ...facts, value: 0 })).toBeUndefined();
	});

	test('of places or euros may be small', () => {
		expect(judge({ ...facts, unit: 'places', value: 4 })).toBeUndefined();
	});
});

describe('a share', () => {
	test('is published of a base of thirty, and of none that is smaller', () => {
		expect(judge(share, { ...facts, value: 30 })).toBeUndefined();
		expect(judge(share, { ...facts, value: 29 })).toBe('base-too-small');
	});

	test('of a share is not published: it would be a cell of a cross-table', () => {
		expect(judge(share, { ...share, value: 84 })).toBe('share-of-a-part');
		expect(judge(share, { ...facts, value: 90, dimension: 'sex' })).toBe('share-of-a-part');
	});

	test('of a figure that is not public is judged without it', () => {
		expect(judge(share)).toBeUndefined();
	});
});

function judge(facts: Record<string, unknown>, target?: Record<string, unknown>) {
	return hindranceOf(figure, { facts, before: undefined, around: { about: 'b', target, naming: [] } });
}
