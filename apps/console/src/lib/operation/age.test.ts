import { expect, test } from 'vitest';
import { writeAge } from './age.ts';

test.each([
	['2026-11-24T02:59:00Z', 'vor 7 Stunden'],
	['2026-11-22T10:00:00Z', 'vor 47 Stunden'],
	['2026-11-22T09:59:00Z', 'vor 2 Tagen'],
	['2026-11-24T10:00:00Z', 'vor 0 Stunden']
])('what was at %s is said to be %s', (at, said) => {
	expect(writeAge('de', { at, now: '2026-11-24T09:59:00Z' })).toBe(said);
});
