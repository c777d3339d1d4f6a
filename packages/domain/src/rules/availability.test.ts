import { describe, expect, test } from 'vitest';
import { decideAvailability, usualEnd } from './availability.ts';

const berlin = 'Europe/Berlin';
const evening = {
	at: '2026-11-24T18:00:00.000Z',
	timeZone: berlin,
	isColleague: true,
	isProtected: false
};

describe('an answer that names no end', () => {
	test.each([
		['in the evening holds until nine the next morning', '2026-11-24T18:00:00.000Z', '2026-11-25T08:00:00.000Z'],
		['after midnight holds until nine of the same day', '2026-11-25T01:30:00.000Z', '2026-11-25T08:00:00.000Z'],
		['early in the day holds no longer than 24 hours', '2026-11-24T06:00:00.000Z', '2026-11-25T06:00:00.000Z'],
		['before the clocks go back holds until nine by them', '2026-10-24T18:00:00.000Z', '2026-10-25T08:00:00.000Z'],
		['before the clocks go forward too', '2026-03-28T18:00:00.000Z', '2026-03-29T07:00:00.000Z']
	])('%s', (_, at, end) => {
		expect(usualEnd(berlin, at)).toBe(end);
	});

	test('ends where the network is, not where the server stands', () => {
		expect(usualEnd('Pacific/Auckland', '2026-11-24T09:00:00.000Z')).toBe('2026-11-24T20:00:00.000Z');
	});
});

describe('an answer', () => {
	test('is a yes with its free places until the end that was chosen', () => {
		const said = { answer: 'yes', places: 2, until: '2026-11-25T18:00:00.000Z' } as const;
		expect(decideAvailability(said, evening)).toEqual({
			accepted: true,
			next: said,
			event: { type: 'AvailabilitySaid' }
		});
	});

	test.each([
		['that ends now', { answer: 'no', until: evening.at }, {}, 'end-passed'],
		['for more than 24 hours', { answer: 'ask', until: '2026-11-25T18:00:00.001Z' }, {}, 'end-too-late'],
		['of free places without a yes', { answer: 'ask', places: 1 }, {}, 'places-without-yes'],
		['of a protected member', { answer: 'yes' }, { isProtected: true }, 'protected-member'],
		['of an associate', { answer: 'yes' }, { isColleague: false }, 'no-colleague']
	] as const)('%s is refused', (_, said, circumstances, refusal) => {
		expect(decideAvailability(said, { ...evening, ...circumstances })).toEqual({ accepted: false, refusal });
	});
});
