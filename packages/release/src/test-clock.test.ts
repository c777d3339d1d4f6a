import { describe, expect, test } from 'vitest';
import { longestWait, systemClock } from './clock.ts';
import { testClock } from './test-clock.ts';

const noon = '2026-11-24T12:00:00.000Z';

describe('a test clock', () => {
	test('stands still until it is advanced', () => {
		const clock = testClock(noon);
		expect(clock.now()).toBe(noon);
		clock.advance(1_500);
		expect(clock.now()).toBe('2026-11-24T12:00:01.500Z');
	});

	test('runs due callbacks in order, each at its instant', () => {
		const clock = testClock(noon);
		const calls: string[] = [];
		clock.wait(200, () => calls.push(`second ${clock.now()}`));
		clock.wait(100, () => calls.push(`first ${clock.now()}`));
		clock.wait(400, () => calls.push('too late'));
		clock.advance(300);
		expect(calls).toEqual(['first 2026-11-24T12:00:00.100Z', 'second 2026-11-24T12:00:00.200Z']);
	});

	test('also runs callbacks that were set while it advanced, if they are due', () => {
		const clock = testClock(noon);
		let ticks = 0;
		const tick = () => {
			ticks += 1;
			clock.wait(100, tick);
		};
		clock.wait(100, tick);
		clock.advance(350);
		expect(ticks).toBe(3);
	});

	test('does not run a cancelled callback', () => {
		const clock = testClock(noon);
		const calls: string[] = [];
		const cancel = clock.wait(100, () => calls.push('cancelled'));
		cancel();
		clock.advance(200);
		expect(calls).toEqual([]);
	});
});

describe('the clock of this machine', () => {
	test('tells the instant in UTC with milliseconds', () => {
		expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
	});

	test('refuses a wait that would end at once', () => {
		expect(() => systemClock.wait(longestWait + 1, () => undefined)).toThrow(RangeError);
	});
});
