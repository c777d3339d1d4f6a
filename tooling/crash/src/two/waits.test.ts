import { expect, test } from 'vitest';
import { waitsAfter } from './waits.ts';

test('the wait for the next release is counted from each death, also from one before another', () => {
	expect(waitsAfter([100, 200, 1_000], [50, 700, 1_300])).toEqual({ median: 500, longest: 600 });
	expect(waitsAfter([100, 2_000], [50, 700])).toEqual({ median: 600, longest: 600 });
	expect(waitsAfter([800], [700])).toBe(undefined);
});
