import { describe, expect, test } from 'vitest';
import { medianOf, percentileOf } from './timing.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe('a percentile', () => {
	test('is the number above that share of all numbers, in whatever order they were measured', () => {
		expect([percentileOf(hundred, 0.5), percentileOf(hundred, 0.95), percentileOf(hundred, 0.99)]).toEqual([
			51, 96, 100
		]);
	});

	test('of few numbers is the largest', () => {
		expect([percentileOf([3, 9, 5], 0.99), percentileOf([3, 9, 5], 1)]).toEqual([9, 9]);
	});

	test('of nothing is no number, so that it meets no bound', () => {
		expect(percentileOf([], 0.99) <= 10).toBe(false);
	});
});

test('the median lies in the middle of the sorted numbers', () => {
	expect([medianOf([9, 1, 5]), medianOf([4, 1, 2, 3])]).toEqual([5, 2.5]);
});
