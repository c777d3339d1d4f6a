import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hoursBetween } from './is-pure.ts';

test('a test of the domain may have a clock and a world', () => {
	expect(hoursBetween(new Date().toISOString(), new Date())).toBe(0);
	expect(createHash('sha256').digest('hex')).toHaveLength(64);
});
