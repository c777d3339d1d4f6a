import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActFacts, hasBegun, standingOn } from './law-standing.ts';

const day = '2026-11-30';
const kinds = ['law', 'amending_law', 'bill', 'directive', 'convention', 'protocol', 'programme', 'report'] as const;

describe('an act', () => {
	test.each<[string, Partial<ActFacts>, string]>([
		['without dates and stages is law in force', {}, 'in_force'],
		['is a draft before its day', { inForceOn: '2026-12-01' }, 'draft'],
		['is in force on its day', { inForceOn: '2026-11-30' }, 'in_force'],
		['is in force in the month or year that is known', { inForceOn: '2026' }, 'in_force'],
		['comes into force by a stage', { stages: [{ kind: 'in_force', on: '2015-01-01' }] }, 'in_force'],
		['is a draft before that stage', { stages: [{ kind: 'in_force', on: '2027-01-01' }] }, 'draft'],
		['in force in part is in force', { inForceOn: '2028', stages: [{ kind: 'in_force', on: '2015' }] }, 'in_force'],
		['that was debated is a draft', { stages: [{ kind: 'first_chamber', on: '2026-01-01' }] }, 'draft'],
		['that parliament adopted is a draft', { stages: [{ kind: 'adopted', on: '2026-01-01' }] }, 'draft'],
		['that was signed is a draft', { stages: [{ kind: 'signed', on: '2026-01-01' }] }, 'draft'],
		[
			'that was published is in force',
			{
				stages: [
					{ kind: 'draft', on: '2025' },
					{ kind: 'published', on: '2026' }
				]
			},
			'in_force'
		],
		['that was repealed has ended', { end: 'repealed' }, 'ended'],
		['has ended since the day of its end', { end: 'repealed', endedOn: '2026-11-30', inForceOn: '2001' }, 'ended'],
		['is in force until then', { end: 'repealed', endedOn: '2026-12-01', inForceOn: '2001' }, 'in_force'],
		['with a day of end and no end is in force', { endedOn: '2001', inForceOn: '2001' }, 'in_force']
	])('%s', (_, facts, standing) => {
		expect(standingOn({ kind: 'law', stages: [], ...facts }, day)).toBe(standing);
		expect(standingOn({ kind: 'amending_law', stages: [], ...facts }, day)).toBe(standing);
	});

	test.each<[ActFacts['kind'], string]>([
		['directive', 'in_force'],
		['convention', 'in_force'],
		['protocol', 'in_force'],
		['bill', 'draft'],
		['programme', 'in_force'],
		['report', 'in_force']
	])('of the kind “%s” that was adopted: %s', (kind, standing) => {
		expect(standingOn({ kind, stages: [{ kind: 'adopted', on: '2024' }] }, day)).toBe(standing);
	});

	test.each(['proposed', 'draft', 'cabinet', 'first_chamber', 'second_chamber', 'signed'])(
		'from outside with the stage “%s” alone is a draft, and no longer when it was ratified',
		(kind) => {
			const stages = [{ kind, on: '2024' }];
			for (const outside of ['directive', 'convention', 'protocol'] as const) {
				expect(standingOn({ kind: outside, stages }, day)).toBe('draft');
				expect(standingOn({ kind: outside, stages: [...stages, { kind: 'ratified', on: '2025' }] }, day)).toBe(
					'in_force'
				);
			}
		}
	);

	test('that is a bill is a draft until it comes into force, and none when it was dropped', () => {
		expect(standingOn({ kind: 'bill', stages: [] }, day)).toBe('draft');
		expect(standingOn({ kind: 'bill', stages: [{ kind: 'published', on: '2020' }] }, day)).toBe('draft');
		expect(standingOn({ kind: 'bill', stages: [], inForceOn: '2026' }, day)).toBe('in_force');
		expect(standingOn({ kind: 'bill', stages: [], end: 'dropped' }, day)).toBe('ended');
	});

	test('that is a programme or a report holds as it was given, whatever its stages', () => {
		for (const kind of ['programme', 'report'] as const) {
			expect(standingOn({ kind, stages: [{ kind: 'cabinet', on: '2024-12-11' }] }, day)).toBe('in_force');
			expect(standingOn({ kind, stages: [], end: 'dropped' }, day)).toBe('ended');
		}
	});
});

test('a date that is known to the year or month has begun on every day of it', () => {
	expect(['2026', '2026-11', '2026-11-30', '2025-12'].map((date) => hasBegun(date, day))).toEqual([
		true,
		true,
		true,
		true
	]);
	expect(['2027', '2026-12', '2026-12-01'].map((date) => hasBegun(date, day))).toEqual([false, false, false]);
});

test('an act with a day of coming into force never goes back to being a draft', () => {
	const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map(dayOf);
	fc.assert(
		fc.property(fc.constantFrom(...kinds), date, date, date, (kind, inForceOn, one, other) => {
			const [early = one, late = one] = [one, other].toSorted();
			const before = standingOn({ kind, stages: [], inForceOn }, early);
			const after = standingOn({ kind, stages: [], inForceOn }, late);
			expect(before === 'in_force' && after === 'draft').toBe(false);
		})
	);
});

function dayOf(date: Date): string {
	return date.toISOString().slice(0, 10);
}
