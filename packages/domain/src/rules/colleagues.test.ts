import { describe, expect, test } from 'vitest';
import { decideLinesConfirmation, isColleague, standingOfLines } from './colleagues.ts';

const day = '2026-11-24';

describe('a colleague', () => {
	test.each([
		['no membership was entered', [], true],
		['it is a full member', [{ kind: 'full', since: '2026' }], true],
		['it is an associate', [{ kind: 'associate' }], false],
		['it is an observer', [{ kind: 'observer' }], false],
		['it may not vote', [{ kind: 'full', votingRight: false }], false],
		[
			'it is not yet a full member',
			[
				{ kind: 'associate', until: '2026' },
				{ kind: 'full', since: '2027-01' }
			],
			false
		],
		['its membership ended last month', [{ kind: 'full', until: '2026-10' }], false],
		['its membership ends this month', [{ kind: 'full', until: '2026-11' }], true]
	] as const)('where %s: %s', (_, memberships, expected) => {
		expect(isColleague(memberships, day)).toBe(expected);
	});
});

describe('lines for colleagues', () => {
	const confirmed = { lines: 'a', on: '2025-11-24' };

	test('hold for a year after they were confirmed', () => {
		expect(standingOfLines('a', { confirmed, day })).toBe('confirmed');
		expect(standingOfLines('a', { confirmed, day: '2026-11-25' })).toBe('expired');
	});

	test('are not those that were confirmed once they read otherwise', () => {
		expect(standingOfLines('b', { confirmed, day })).toBe('changed');
		expect(standingOfLines('b', { confirmed: undefined, day })).toBe('unconfirmed');
		expect(standingOfLines(undefined, { confirmed, day })).toBe('none');
	});

	test('are confirmed by the member once the office has confirmed them', () => {
		const member = { isOffice: false, isWithdrawn: false };
		expect(decideLinesConfirmation('expired', member).accepted).toBe(true);
		expect(decideLinesConfirmation('changed', member)).toEqual({ accepted: false, refusal: 'line-changed' });
		expect(decideLinesConfirmation('unconfirmed', member)).toEqual({ accepted: false, refusal: 'line-changed' });
		expect(decideLinesConfirmation('changed', { ...member, isOffice: true }).accepted).toBe(true);
	});
});
