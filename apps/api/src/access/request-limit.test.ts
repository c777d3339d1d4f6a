import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRequestLimit } from './request-limit.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

describe('a limit of two requests within ten seconds', () => {
	test('lets a sender wait for the rest of the span that began with their first request', () => {
		const secondsToWait = createRequestLimit({ most: 2, seconds: 10 });
		expect(secondsToWait('a')).toBe(0);
		vi.advanceTimersByTime(4_000);
		expect([secondsToWait('a'), secondsToWait('a'), secondsToWait('a')]).toEqual([0, 6, 6]);
		vi.advanceTimersByTime(5_999);
		expect(secondsToWait('a')).toBe(1);
		vi.advanceTimersByTime(1);
		expect([secondsToWait('a'), secondsToWait('a'), secondsToWait('a')]).toEqual([0, 0, 10]);
	});

	test('counts each sender apart', () => {
		const secondsToWait = createRequestLimit({ most: 2, seconds: 10 });
		expect(['a', 'a', 'b', 'a', 'b', 'b'].map(secondsToWait)).toEqual([0, 0, 0, 10, 0, 10]);
	});

	test('forgets senders whose span is over, and no others', () => {
		const secondsToWait = createRequestLimit({ most: 1, seconds: 10 });
		secondsToWait('a');
		vi.advanceTimersByTime(5_000);
		secondsToWait('b');
		vi.advanceTimersByTime(5_000);
		expect([secondsToWait('b'), secondsToWait('a')]).toEqual([5, 0]);
	});
});
