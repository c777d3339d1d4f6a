import { expect, test } from 'vitest';
import { writeDate, writeDay } from './dates.ts';

test.for([
	['2013', '2013', '2013'],
	['2013-03', 'März 2013', 'March 2013'],
	['2026-11-24', '24.\u00a0November 2026', '24\u00a0November 2026']
] as const)('%s is written as exactly as it is known', ([date, german, english]) => {
	expect([writeDate(date, 'de'), writeDate(date, 'en')]).toEqual([german, english]);
});

test('an instant belongs to the day where the network is at home', () => {
	const late = '2026-11-24T23:30:00.000Z';
	expect(writeDay(late, { locale: 'de', timeZone: 'Europe/Berlin' })).toBe('25.\u00a0November 2026');
	expect(writeDay(late, { locale: 'de', timeZone: 'UTC' })).toBe('24.\u00a0November 2026');
});
