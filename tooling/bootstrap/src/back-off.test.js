import { expect, test } from 'vitest';
import { nextDelay } from './back-off.js';

test('each crash doubles the wait, up to half a minute', () => {
	const delays = [];
	for (let delay = nextDelay(0, 10); delays.length < 9; delay = nextDelay(delay, 10)) delays.push(delay);

	expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('a minute of life is forgiven all that was before', () => {
	expect(nextDelay(16_000, 59_999)).toBe(30_000);
	expect(nextDelay(16_000, 60_000)).toBe(500);
});
