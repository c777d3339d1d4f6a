import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessed, axes, lastSaidOn, realisationOn, realisationStates, uncorrected } from './realisation.ts';

const one: Assessed = {
	id: 'a',
	axis: 'network',
	status: 'introduced',
	on: '2021-05-01',
	since: '2021-05-02T09:00:00.000Z'
};

describe('where a demand stands', () => {
	test('is the state of its latest assessment, also when an earlier one was better', () => {
		const back: Assessed = { ...one, id: 'b', status: 'stalled', on: '2023-01-01' };
		expect(realisationOn([back, one], { day: '2026-11-25' })?.status).toBe('stalled');
		expect(realisationOn([back, one], { day: '2022-12-31' })?.status).toBe('introduced');
		expect(realisationOn([back, one], { day: '2021-05-01' })?.status).toBe('introduced');
		expect(realisationOn([back, one], { day: '2021-04-30' })).toBeUndefined();
	});

	test('is the later published of two assessments of one day', () => {
		const later: Assessed = { ...one, id: '0', status: 'taken_up', since: '2021-05-03T09:00:00.000Z' };
		expect(realisationOn([later, one], { day: one.on })?.id).toBe('0');
	});

	test('is the one known to the month before one known to that year alone', () => {
		const inYear: Assessed = { ...one, id: 'b', status: 'stalled', on: '2023' };
		const inMonth: Assessed = { ...one, id: 'a', status: 'taken_up', on: '2023-02' };
		for (const both of [
			[inYear, inMonth],
			[inMonth, inYear]
		])
			expect(realisationOn(both, { day: '2026-01-01' })?.id).toBe('a');
	});

	test('is judged for each axis by the assessments of that axis alone', () => {
		const official: Assessed = { ...one, id: 'o', axis: 'officials', status: 'realised', on: '2024-01-01' };
		expect(realisationOn([one, official], { day: '2026-01-01' })?.id).toBe('a');
		expect(realisationOn([one, official], { day: '2026-01-01', axis: 'officials' })?.id).toBe('o');
		expect(realisationOn([one, official], { day: '2026-01-01', axis: 'practice' })).toBeUndefined();
	});

	test('is not changed by what is said later without a state, and is nowhere before anyone gives one', () => {
		const { status: _, ...stateless } = one;
		const early: Assessed = { ...stateless, id: 'e', on: '2020-01-01' };
		const late: Assessed = { ...stateless, id: 'l', on: '2023-01-01' };
		expect(realisationOn([early, one, late], { day: '2026-11-25' })?.status).toBe('introduced');
		expect(lastSaidOn([early, one, late], { day: '2026-11-25' })?.id).toBe('l');
		expect(lastSaidOn([early, one, late], { day: '2021-12-31' })?.id).toBe('a');
		expect(realisationOn([early, one], { day: '2020-12-31' })).toBeUndefined();
		expect(lastSaidOn([early, one], { day: '2020-12-31' })?.id).toBe('e');
	});

	test('ignores an assessment that was corrected, which stays on record', () => {
		const wrong: Assessed = { ...one, id: 'w', status: 'realised', on: '2022-01-01' };
		const right: Assessed = { ...one, id: 'r', status: 'in_legislation', on: '2022-01-01', corrects: 'w' };
		const again: Assessed = { ...one, id: 's', status: 'taken_up', on: '2021-12-01', corrects: 'r' };
		expect(realisationOn([one, wrong, right], { day: '2022-01-01' })?.id).toBe('r');
		expect(realisationOn([one, wrong, right, again], { day: '2022-01-01' })?.id).toBe('s');
		expect(uncorrected([one, wrong, right]).map(({ id }) => id)).toEqual(['a', 'r']);
	});
});

test('on any day it equals a slow recount, day by day from the first', () => {
	const day = fc.integer({ min: 0, max: 40 }).map(dayAfter);
	const assessments = fc
		.array(
			fc.record({
				axis: fc.constantFrom(...axes),
				status: fc.option(fc.constantFrom(...realisationStates), { nil: undefined }),
				on: day,
				minute: fc.integer({ min: 0, max: 5 }),
				corrects: fc.option(fc.nat({ max: 15 }), { nil: undefined })
			}),
			{ maxLength: 15 }
		)
		.map((list) =>
			list.map(({ minute, corrects, ...rest }, index): Assessed => ({
				...rest,
				id: `a-${String(index).padStart(2, '0')}`,
				since: `2026-01-01T09:0${minute}:00.000Z`,
				// Only an earlier one can be named.
				corrects: corrects !== undefined && corrects < index ? `a-${String(corrects).padStart(2, '0')}` : undefined
			}))
		);
	fc.assert(
		fc.property(assessments, day, fc.constantFrom(...axes), (list, until, axis) => {
			const stated = ({ status }: Assessed) => status !== undefined;
			expect(realisationOn(list, { day: until, axis })?.id).toBe(recount(list, { until, axis, counts: stated }));
			expect(lastSaidOn(list, { day: until, axis })?.id).toBe(recount(list, { until, axis, counts: () => true }));
		}),
		{ numRuns: 500 }
	);
});

/** Walks through every day, and on each through every minute and every id, and keeps the last that counts. */
function recount(
	list: readonly Assessed[],
	{ until, axis, counts }: { until: string; axis: string; counts: (one: Assessed) => boolean }
): string | undefined {
	let state: string | undefined;
	for (let number = 0; dayAfter(number) <= until; number += 1) {
		for (let minute = 0; minute < 6; minute += 1) {
			for (const { id, ...one } of list) {
				const stands = !list.some(({ corrects }) => corrects === id) && counts({ id, ...one });
				const isNow = one.on === dayAfter(number) && one.since === `2026-01-01T09:0${minute}:00.000Z`;
				if (stands && isNow && one.axis === axis) state = id;
			}
		}
	}
	return state;
}

function dayAfter(number: number): string {
	return new Date(Date.UTC(2024, 1, 20) + number * 86_400_000).toISOString().slice(0, 10);
}
