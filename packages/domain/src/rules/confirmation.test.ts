import { describe, expect, test } from 'vitest';
import { confirmed, optional } from '../fields/field.ts';
import { day, line } from '../fields/plain.ts';
import { confirmedField, decideConfirmation, isStale, lastConfirmed, withConfirmation } from './confirmation.ts';

const read = { dated: '2024-05', retrieved: '2026-03-01' };
const label = { de: 'Feld', en: 'Field' };
const confirmable = { facts: { phone: line({ label }), checkedOn: confirmed(optional(day({ label }))) } };
const lasting = { facts: { phone: line({ label }), checkedOn: optional(day({ label })) } };

describe('an entry was last confirmed', () => {
	test.each([
		[{ confirmedOn: '2025-01-31', sources: [read] }, '2025-01-31'],
		[{ sources: [{ retrieved: '2025-12-31' }, read] }, '2026-03-01'],
		[{ sources: [read, { retrieved: '2025-12-31' }, {}] }, '2026-03-01'],
		[{ sources: [{ dated: '2023' }, { dated: '2024-05' }] }, '2024-05'],
		[{ sources: [{}, { dated: '2024-05' }, { dated: '2023-11' }, { dated: '2023' }] }, '2024-05'],
		[{ sources: [{}] }, undefined]
	])('%j on %s', (entry, day) => {
		expect(lastConfirmed(entry)).toBe(day);
	});
});

describe('an entry is stale', () => {
	test.each([
		['2026-01-01', '2027-01-01', false],
		['2026-01-01', '2027-01-02', true],
		['2026-06', '2027-06-01', false],
		['2026-06', '2027-06-02', true],
		['2026', '2027-01-01', false],
		['2026', '2027-01-02', true]
	])('confirmed %s and seen %s: %s', (confirmedOn, day, stale) => {
		expect(isStale({ confirmedOn, sources: [] }, { day, withinDays: 365 })).toBe(stale);
	});

	test('when nobody ever confirmed it', () => {
		expect(isStale({ sources: [] }, { day: '2026-01-01', withinDays: 1_000 })).toBe(true);
	});
});

test('the day of confirmation stands in the one fact that its type declares for it, if any', () => {
	expect(confirmedField(confirmable)).toBe('checkedOn');
	expect(confirmedField(lasting)).toBeUndefined();
});

describe('facts bear the last day of confirmation', () => {
	const facts = { phone: '110' };
	const toldOn = (checkedOn: unknown, confirmedOn: string | undefined) =>
		withConfirmation(confirmable, { facts: { ...facts, checkedOn }, confirmedOn });

	test('that of the log, beside all else that they say', () => {
		expect(withConfirmation(confirmable, { facts, confirmedOn: '2026-05-02' })).toEqual({
			phone: '110',
			checkedOn: '2026-05-02'
		});
		expect(toldOn('2026-05-01', '2026-05-02')).toEqual({ phone: '110', checkedOn: '2026-05-02' });
	});

	test('the one told with them, where it is later or the log has none', () => {
		expect(toldOn('2026-05-03', '2026-05-02')).toEqual({ phone: '110', checkedOn: '2026-05-03' });
		expect(toldOn('2026-05-03', undefined)).toEqual({ phone: '110', checkedOn: '2026-05-03' });
	});

	test('that of the log, where what stands in its place is no day', () => {
		expect(toldOn(9_999, '2026-05-02')).toEqual({ phone: '110', checkedOn: '2026-05-02' });
	});

	test('and are the very same where there is nothing to change', () => {
		const told = { ...facts, checkedOn: '2026-05-02' };
		expect(withConfirmation(confirmable, { facts: told, confirmedOn: '2026-05-02' })).toBe(told);
		expect(withConfirmation(confirmable, { facts, confirmedOn: undefined })).toBe(facts);
		expect(withConfirmation(lasting, { facts, confirmedOn: '2026-05-02' })).toBe(facts);
	});
});

describe('a confirmation', () => {
	const circumstances = {
		type: confirmable,
		facts: { phone: '110', checkedOn: '2026-03-01' },
		isWithdrawn: false,
		confirmedOn: '2026-04-01',
		today: '2026-05-02'
	};
	const decide = (on: string, change: Partial<Parameters<typeof decideConfirmation>[1]> = {}) =>
		decideConfirmation({ on }, { ...circumstances, ...change });

	test.each(['2026-04-01', '2026-04-30', '2026-05-02'])(
		'is accepted for a day from the last one to today: %s',
		(on) => {
			expect(decide(on)).toEqual({ accepted: true, next: { on }, event: { type: 'Confirmed' } });
		}
	);

	test('is accepted for any day up to today where nobody confirmed the record yet', () => {
		const never = { facts: { phone: '110' }, confirmedOn: undefined };
		expect(decide('1999-01-01', never)).toMatchObject({ accepted: true, next: { on: '1999-01-01' } });
	});

	test.each([
		['of a type that has no such day', '2026-05-02', { type: lasting }, 'not-confirmable'],
		['of a withdrawn record', '2026-05-02', { isWithdrawn: true }, 'withdrawn'],
		['of facts that nobody reads', '2026-05-02', { facts: undefined }, 'not-published'],
		['for a day to come', '2026-05-03', {}, 'day-to-come'],
		['for a day before the last one of the log', '2026-03-31', {}, 'confirmed-since'],
		['for a day before the last one of the facts', '2026-02-28', { confirmedOn: undefined }, 'confirmed-since']
	])('%s is refused', (_, on, change, refusal) => {
		expect(decide(on, change)).toEqual({ accepted: false, refusal });
	});

	test('of a withdrawn record that was never public is refused for the withdrawal', () => {
		expect(decide('2026-05-02', { isWithdrawn: true, facts: undefined })).toMatchObject({ refusal: 'withdrawn' });
	});
});
