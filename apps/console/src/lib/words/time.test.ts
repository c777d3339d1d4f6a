import { afterAll, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const { writeDateIn, writeLastDay } = await import('./time.ts');

test.each([
	['Pacific/Honolulu', '2031-10-01T10:00:00.000Z'],
	['Pacific/Kiritimati', '2031-09-30T10:00:00.000Z']
])('the last day is that where the network is, with its year: %s', (timeZone, endsAt) => {
	expect(writeLastDay(timeZone, endsAt)).toBe('30. Sept. 2031');
	expect(writeDateIn(timeZone, endsAt)).toBe('1. Okt. 2031');
});
