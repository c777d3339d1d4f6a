import { describe, expect, test } from 'vitest';
import { contentOf, idOf, memberRecord, membershipRecord, networkRecord } from '../../../server/testing/records.ts';
import { membershipLines } from './membership-line.ts';
import { membershipOn, membershipsOf } from './memberships.ts';

function memberships(...facts: Record<string, unknown>[]) {
	const records = facts.map((each, index) => membershipRecord(index + 1, each));
	return membershipsOf(contentOf([networkRecord(), memberRecord(), ...records]), idOf(3));
}

describe('the membership of today', () => {
	test('is the latest that has begun and not ended', () => {
		const all = memberships({ kind: 'full', since: '2005' }, { kind: 'associate', since: '1999', until: '2005' });
		expect(all.map(({ kind }) => kind)).toEqual(['associate', 'full']);
		expect(membershipOn(all, '2026-11-24')?.kind).toBe('full');
		expect(membershipOn(all, '2001-01-01')?.kind).toBe('associate');
	});

	test('lasts through the whole year in which it ends, and no longer', () => {
		const all = memberships({ kind: 'full', until: '2025' });
		expect(membershipOn(all, '2025-12-31')?.kind).toBe('full');
		expect(membershipOn(all, '2026-01-01')).toBeUndefined();
	});

	test('is never one that was corrected by another', () => {
		const all = memberships({ kind: 'full' }, { kind: 'observer', corrects: idOf(301) });
		expect(all.map(({ kind }) => kind)).toEqual(['observer']);
	});
});

describe('in words', () => {
	test('a single membership that still lasts has no history', () => {
		const lines = membershipLines(memberships({ kind: 'full', since: '2005' }), { day: '2026-11-24', locale: 'de' });
		expect(lines).toEqual({ current: 'Mitglied seit 2005', history: [] });
	});

	test('a membership that ended is listed as history', () => {
		const all = memberships({ kind: 'associate', since: '1999', until: '2005' });
		expect(membershipLines(all, { day: '2026-11-24', locale: 'en' })).toEqual({
			current: undefined,
			history: ['Associate member from 1999 to 2005']
		});
	});
});
