import { expect, test } from 'vitest';
import { writeRanges } from './ranges.ts';

test('numbers that follow one another are drawn together', () => {
	expect(writeRanges([11], 'de')).toBe('11');
	expect(writeRanges([3, 4, 5, 9], 'de')).toBe('3–5 und 9');
	expect(writeRanges([1, 3, 5, 6], 'en')).toBe('1, 3, and 5–6');
});
