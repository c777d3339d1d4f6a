import { describe, expect, test } from 'vitest';
import { isStale, lastConfirmed } from './confirmation.ts';

const read = { dated: '2024-05', retrieved: '2026-03-01' };

describe('an entry was last confirmed', () => {
	test.each([
		[{ confirmedOn: '2025-01-31', sources: [read] }, '2025-01-31'],
		[{ sources: [{ retrieved: '2025-12-31' }, read] }, '2026-03-01'],
		[{ sources: [{ dated: '2023' }, { dated: '2024-05' }] }, '2024-05'],
		[{ sources: [{}] }, undefined]
	])('%j on %s', (entry, day) => {
		expect(lastConfirmed(entry)).toBe(day);
	});
});

describe('an entry is stale', () => {
	test.each([
		['2026-01-01', '2027-01-01', false],
		['2026-01-01', '2027-01-02', true],
		['2026-06', '2027-06-01', false],
		['2026-06', '2027-06-02', true],
		['2026', '2027-01-02', true]
	])('confirmed %s and seen %s: %s', (confirmedOn, day, stale) => {
		expect(isStale({ confirmedOn, sources: [] }, { day, withinDays: 365 })).toBe(stale);
	});

	test('when nobody ever confirmed it', () => {
		expect(isStale({ sources: [] }, { day: '2026-01-01', withinDays: 1_000 })).toBe(true);
	});
});
