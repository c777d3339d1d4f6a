import { afterAll, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const { writeDateIn, writeInstant, writeLastDay } = await import('./time.ts');

test.each([
	['Pacific/Honolulu', '2031-10-01T10:00:00.000Z'],
	['Pacific/Kiritimati', '2031-09-30T10:00:00.000Z']
])('the last day is that where the network is, with its year: %s', (timeZone, endsAt) => {
	expect(writeLastDay(timeZone, endsAt)).toBe('30. Sept. 2031');
	expect(writeDateIn(timeZone, endsAt)).toBe('1. Okt. 2031');
});

test('an instant to come has its hour, and its year where that is another', () => {
	const now = new Date('2026-11-30T12:00:00');
	expect(writeInstant(new Date('2026-12-24T09:05:00').toISOString(), now)).toBe('24. Dez., 9:05');
	expect(writeInstant(new Date('2027-11-30T09:05:00').toISOString(), now)).toBe('30. Nov. 2027, 9:05');
});
