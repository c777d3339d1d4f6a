import { expect, test } from 'vitest';
import { spellDate } from './spell-date.ts';

test('a date that is typed as it is written in German is stored as all others are', () => {
	expect(['27.11.2026', '1. 2. 2026', '11.2026'].map(spellDate)).toEqual(['2026-11-27', '2026-02-01', '2026-11']);
});

test('what is no such date stays as it was typed', () => {
	for (const typed of ['2026-11-27', '2026', '27.11.', '27.11.26', 'im Herbst', ''])
		expect(spellDate(typed)).toBe(typed);
});
