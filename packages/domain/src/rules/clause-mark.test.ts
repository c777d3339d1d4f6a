import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LawReading, clauseMarks, countMarks, markOf, markOfReading } from './clause-mark.ts';

const day = '2026-11-30';
const one: LawReading = { id: 'a', stance: 'agrees', strength: 'strong', standing: 'in_force', level: 'country' };

describe('the mark of a clause', () => {
	test.each<[LawReading['stance'], LawReading['strength'], string]>([
		['agrees', 'strong', 'meets'],
		['agrees', 'weak', 'towards'],
		['against', 'weak', 'falls_short'],
		['against', 'strong', 'contradicts'],
		['neutral', 'strong', 'same_subject'],
		['neutral', 'weak', 'same_subject']
	])('of one reading that %s, %s: %s', (stance, strength, mark) => {
		expect(markOfReading({ stance, strength })).toBe(mark);
		expect(markOf([{ ...one, stance, strength }], day)).toMatchObject({ mark, isDraft: false, oldYear: undefined });
	});

	test('says that nothing is on record, where no reading counts', () => {
		const none = { mark: 'none', isDraft: false, oldYear: undefined, readings: [] };
		expect(markOf([], day)).toEqual(none);
		expect(markOf([{ ...one, standing: 'ended' }], day)).toEqual(none);
	});

	test('says that it is of a draft, and law in force comes before drafts, however weak', () => {
		const draft: LawReading = { ...one, id: 'd', stance: 'against', standing: 'draft' };
		expect(markOf([draft], day)).toMatchObject({ mark: 'contradicts', isDraft: true });
		const weak: LawReading = { ...one, stance: 'neutral', strength: 'weak', level: 'world' };
		expect(markOf([draft, weak], day)).toMatchObject({ mark: 'same_subject', isDraft: false });
	});

	test.each<[string, Partial<LawReading>, Partial<LawReading>]>([
		['a strong reading before a weak contradiction', { stance: 'agrees' }, { stance: 'against', strength: 'weak' }],
		['a strong treaty before a weak national law', { level: 'world' }, { strength: 'weak' }],
		['at equal strength a contradiction before agreement', { stance: 'against' }, { stance: 'agrees' }],
		['at equal strength a contradicting treaty before agreement', { stance: 'against', level: 'europe' }, {}],
		['at equal strength agreement before what nobody rated', { stance: 'agrees' }, { stance: 'neutral' }],
		['law of an area before a directive', { level: 'area' }, { level: 'europe' }],
		['national law before a convention', { level: 'country' }, { level: 'world' }],
		['the later reading before the earlier', { readIn: 2025 }, { readIn: 2024 }],
		['a dated reading before an undated one', { readIn: 2025 }, { readIn: undefined }]
	])('reads %s', (_, first, second) => {
		const [heavy, light]: LawReading[] = [
			{ ...one, ...first, id: 'z' },
			{ ...one, ...second, id: 'b' }
		];
		for (const readings of [
			[heavy, light],
			[light, heavy]
		]) {
			expect(
				markOf(
					readings.filter((reading) => reading !== undefined),
					day
				).readings
			).toEqual([heavy, light]);
		}
	});

	test('keeps one order of readings of equal weight', () => {
		const [first, second]: LawReading[] = [one, { ...one, id: 'b' }];
		const both = [first, second].filter((reading) => reading !== undefined);
		expect(markOf(both, day).readings.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(markOf(both.toReversed(), day).readings.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test('shows the year of a reading that is more than five years old', () => {
		const oldYearOf = (readIn: number | undefined) => markOf([{ ...one, readIn }], day).oldYear;
		expect([2016, 2020, 2021, 2026, undefined].map(oldYearOf)).toEqual([2016, 2020, undefined, undefined, undefined]);
	});
});

const reading: fc.Arbitrary<LawReading> = fc.record({
	id: fc.uuid(),
	stance: fc.constantFrom('agrees', 'against', 'neutral'),
	strength: fc.constantFrom('strong', 'weak'),
	standing: fc.constantFrom('in_force', 'draft', 'ended'),
	level: fc.constantFrom('area', 'country', 'europe', 'world'),
	readIn: fc.option(fc.integer({ min: 1999, max: 2026 }), { nil: undefined })
});
const readings = fc.uniqueArray(reading, { maxLength: 12, selector: ({ id }) => id });

test('the mark is that of the first reading in every order of entering, and what has ended never changes it', () => {
	fc.assert(
		fc.property(readings, (list) => {
			const marked = markOf(list, day);
			expect(markOf(list.toReversed(), day)).toEqual(marked);
			expect(
				markOf(
					list.filter(({ standing }) => standing !== 'ended'),
					day
				)
			).toEqual(marked);
		})
	);
});

test('the mark equals a slow recount, question by question', () => {
	fc.assert(
		fc.property(readings, (list) => {
			const { mark, isDraft } = markOf(list, day);
			expect({ mark, isDraft }).toEqual(recount(list));
		}),
		{ numRuns: 500 }
	);
});

test('law in force never has a mark of a draft, and a draft never the mark of law in force', () => {
	fc.assert(
		fc.property(readings, (list) => {
			const hasLaw = list.some(({ standing }) => standing === 'in_force');
			const hasDraft = list.some(({ standing }) => standing === 'draft');
			expect(markOf(list, day).isDraft).toBe(hasDraft && !hasLaw);
		})
	);
});

/** Asks one question after the other, of law in force first. */
function recount(list: readonly LawReading[]): { mark: string; isDraft: boolean } {
	for (const standing of ['in_force', 'draft'] as const) {
		const of = (stance: string, strength: string) =>
			list.some((one) => one.standing === standing && one.stance === stance && one.strength === strength);
		const isDraft = standing === 'draft';
		if (of('against', 'strong')) return { mark: 'contradicts', isDraft };
		if (of('agrees', 'strong')) return { mark: 'meets', isDraft };
		if (of('neutral', 'strong')) return { mark: 'same_subject', isDraft };
		if (of('against', 'weak')) return { mark: 'falls_short', isDraft };
		if (of('agrees', 'weak')) return { mark: 'towards', isDraft };
		if (of('neutral', 'weak')) return { mark: 'same_subject', isDraft };
	}
	return { mark: 'none', isDraft: false };
}

test('marks are counted in one order, drafts apart, without those that no clause has', () => {
	const marks = [
		{ mark: 'none', isDraft: false },
		{ mark: 'contradicts', isDraft: true },
		{ mark: 'contradicts', isDraft: false },
		{ mark: 'contradicts', isDraft: true },
		{ mark: 'meets', isDraft: false }
	] as const;
	expect(countMarks(marks)).toEqual([
		{ mark: 'meets', isDraft: false, count: 1 },
		{ mark: 'contradicts', isDraft: false, count: 1 },
		{ mark: 'contradicts', isDraft: true, count: 2 },
		{ mark: 'none', isDraft: false, count: 1 }
	]);
	expect(clauseMarks.map((mark) => ({ mark, isDraft: false })).map((one) => countMarks([one])[0]?.count)).toEqual([
		1, 1, 1, 1, 1, 1
	]);
});
