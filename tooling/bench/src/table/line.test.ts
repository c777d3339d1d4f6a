import { expect, test } from 'vitest';
import { type Line, describeLine, goalNow, isMet } from './line.ts';

const speed: Line = { name: 'reads', unit: 'a second', now: 3_000, goal: { least: 6_000 } };

test('a goal for a rate is lowered as the yardstick gets slower', () => {
	const slow = { ...speed, yardstick: { name: 'node:http', now: 36_500, recorded: 73_000 } };
	expect(goalNow(slow)).toBe(3_000);
	expect(isMet(slow)).toBe(true);
	expect(isMet(speed)).toBe(false);
});

test('a goal for a time is raised as the yardstick gets slower', () => {
	const time: Line = { name: 'p99', unit: 'ms', now: 19, goal: { most: 10 } };
	expect(isMet(time)).toBe(false);
	expect(isMet({ ...time, yardstick: { name: 'inserts', now: 3_900, recorded: 7_800 } })).toBe(true);
});

test('a faster machine does not make a goal harder', () => {
	const fast = { ...speed, now: 6_000, yardstick: { name: 'node:http', now: 146_000, recorded: 73_000 } };
	expect(isMet(fast)).toBe(true);
});

test('a goal without a measurement is not met', () => {
	expect(isMet({ ...speed, now: Number.NaN })).toBe(false);
	expect(isMet({ name: 'memory', unit: 'MB', now: Number.NaN, goal: { most: 150 } })).toBe(false);
});

test('a goal that is missed says what its figure comes from, one that is met does not', () => {
	const line: Line = { name: 'installed', unit: 'MB', now: 142, goal: { most: 100 }, cause: 'pdfjs' };
	expect(describeLine(line)).toMatch(/142 MB +at most 100 .*MISSED +mostly pdfjs$/);
	expect(describeLine({ ...line, now: 90 })).toMatch(/met$/);
});
