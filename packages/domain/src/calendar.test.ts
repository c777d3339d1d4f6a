import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
	Day,
	Instant,
	ReducedDate,
	dayIn,
	isAfter,
	isTimeZone,
	nextMidnight,
	spellInstant,
	startOfDay
} from './calendar.ts';
import { issuesOf } from './issues.ts';

const zones = ['Europe/Berlin', 'Europe/Vienna', 'Pacific/Auckland', 'America/St_Johns', 'Asia/Kathmandu', 'UTC'];
const instant = fc
	.date({ min: new Date('2012-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString());

describe('a date as exact as its source', () => {
	test.each(['2013', '2013-03', '2013-03-01', '2024-02-29'])('may be %s', (date) => {
		expect(ReducedDate.parse(date)).toBe(date);
	});

	test.each([
		'',
		'13',
		'2013-3',
		'2013-13',
		'2013-00',
		'2013-03-32',
		'2013-03-01T00:00',
		'01.03.2013',
		'2013-03-',
		' 2013',
		'2013 '
	])('is not "%s"', (date) => {
		expect(ReducedDate.safeParse(date).error?.issues[0]?.message).toBe('not-a-date');
	});

	test.each(['2023-02-29', '2026-02-30', '2026-11-31'])('is not %s, a day that the calendar does not have', (date) => {
		expect(ReducedDate.safeParse(date).error?.issues[0]?.message).toBe('no-such-day');
	});
});

test.each([
	['2026-11-24', undefined],
	['2024-02-29', undefined],
	['2026-02-30', 'no-such-day'],
	['2026-11-31', 'no-such-day'],
	['2026-11', 'not-a-day'],
	['2026-13-01', 'not-a-day'],
	['24.11.2026', 'not-a-day'],
	['', 'not-a-day'],
	[20261124, 'wrong-type'],
	[undefined, 'missing']
])('a day is a whole day of the calendar: %s is %s', (day, code) => {
	const { error } = z.object({ day: Day }).safeParse({ day });
	expect(error && issuesOf(error)[0]?.code).toBe(code);
});

test('an instant is written in UTC', () => {
	expect(Instant.safeParse('2026-11-24T16:00:00.000Z').success).toBe(true);
	expect(Instant.safeParse('2026-11-24T16:00:00+01:00').success).toBe(false);
});

describe('the day at an instant', () => {
	test.each([
		['Europe/Berlin', '2026-11-24T22:59:59.999Z', '2026-11-24'],
		['Europe/Berlin', '2026-11-24T23:00:00.000Z', '2026-11-25'],
		['Europe/Vienna', '2026-07-01T21:59:59.000Z', '2026-07-01'],
		['Europe/Vienna', '2026-07-01T22:00:00.000Z', '2026-07-02'],
		['Pacific/Auckland', '2026-12-31T11:00:00.000Z', '2027-01-01'],
		['America/St_Johns', '2026-01-01T03:29:59.000Z', '2025-12-31']
	])('in %s at %s is %s', (zone, at, day) => {
		expect(dayIn(zone, at)).toBe(day);
	});
});

describe('the next midnight', () => {
	test.each([
		['Europe/Berlin', 'the night the clocks go forward', '2026-03-28T23:30:00Z', '2026-03-29T22:00:00.000Z'],
		['Europe/Berlin', 'the night they go back', '2026-10-24T22:30:00Z', '2026-10-25T23:00:00.000Z'],
		['Europe/Vienna', 'an hour of which there are two', '2026-10-25T00:30:00Z', '2026-10-25T23:00:00.000Z'],
		['Pacific/Auckland', 'spring in September', '2026-09-26T12:00:00Z', '2026-09-27T11:00:00.000Z'],
		['America/St_Johns', 'half hours and summer time', '2026-03-08T04:00:00Z', '2026-03-09T02:30:00.000Z'],
		['UTC', 'midnight itself', '2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z']
	])('in %s is right across %s', (zone, _, at, midnight) => {
		expect(nextMidnight(zone, at)).toBe(midnight);
	});

	test('is the first instant of the day after, in every zone and season', () => {
		fc.assert(
			fc.property(fc.constantFrom(...zones), instant, (zone, at) => {
				const midnight = nextMidnight(zone, at);
				const before = dayIn(zone, new Date(Date.parse(midnight) - 1).toISOString());

				expect(isAfter(midnight, at)).toBe(true);
				expect(before).toBe(dayIn(zone, at));
				expect(dayIn(zone, midnight)).toBe(dayAfter(before));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('instants are compared as time, not as text', () => {
	test('even when only one of them names milliseconds', () => {
		expect(isAfter('2026-11-24T16:00:00.500Z', '2026-11-24T16:00:00Z')).toBe(true);
		expect(isAfter('2026-11-24T16:00:00Z', '2026-11-24T16:00:00.000Z')).toBe(false);
		expect(isAfter('2026-11-24T16:00:00Z', '2026-11-24T16:00:01Z')).toBe(false);
	});

	test('and are spelt with milliseconds, so that a database may compare them as text', () => {
		expect(spellInstant('2026-11-24T16:00:00Z')).toBe('2026-11-24T16:00:00.000Z');
	});
});

test('a time zone is one the IANA database knows by name', () => {
	expect(zones.filter(isTimeZone)).toEqual(zones);
	expect(['Europe/Bonn', 'Mars', '', '+01:00', '-05'].filter(isTimeZone)).toEqual([]);
});

function dayAfter(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

describe('the first instant of a day', () => {
	test.each([
		['Europe/Berlin', '2026-11-24', '2026-11-23T23:00:00.000Z'],
		['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
		['UTC', '2026-11-24', '2026-11-24T00:00:00.000Z'],
		['Pacific/Kiritimati', '2026-11-24', '2026-11-23T10:00:00.000Z'],
		['Etc/GMT+12', '2026-11-24', '2026-11-24T12:00:00.000Z']
	])('in %s, %s, is %s', (timeZone, day, instant) => {
		expect(startOfDay(timeZone, day)).toBe(instant);
	});
});
