import { expect, test } from 'vitest';
import { longestWait, systemClock } from './clock.ts';

test('the clock of this machine tells the instant in UTC', () => {
	const before = Date.now();
	const now = systemClock.now();
	expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
	expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
});

test('a wait ends once, and not at all where it was cancelled', async () => {
	const ended: string[] = [];
	const cancel = systemClock.wait(0, () => ended.push('cancelled'));
	cancel();
	await new Promise<void>((resolve) => {
		systemClock.wait(1, () => {
			ended.push('waited');
			resolve();
		});
	});
	expect(ended).toEqual(['waited']);
});

test('a wait that Node would end at once is refused', () => {
	systemClock.wait(longestWait, () => undefined)();
	expect(() => systemClock.wait(longestWait + 1, () => undefined)).toThrow('2147483648 milliseconds are too long');
});
