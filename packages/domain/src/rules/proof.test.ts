import { describe, expect, test } from 'vitest';
import type { Ground } from '../fields/ground.ts';
import { provesSince } from './proof.ts';

type Documented = Extract<Ground, { kind: 'documented' }>;
type Dates = Pick<Documented['document'], 'dated' | 'notBefore' | 'notAfter'>;

const paper = { title: 'Papier', publisher: 'Netz' };

describe.each(['at_latest', 'on'] as const)('a date that is meant %s', (precision) => {
	test.each<[string, Dates, string]>([
		['on the day from which on the document was written', { notBefore: '2024-07-14' }, '2024-07-14'],
		['in the month of that day', { notBefore: '2025-04-09' }, '2025-04'],
		['in the month from which on it was written', { notBefore: '2024-07' }, '2024-07'],
		['after it', { notBefore: '2024-07' }, '2025-01-03'],
		['before the last day on which it can have been written', { notBefore: '2024-07', notAfter: '2024-12' }, '2024-11']
	])('is not proven by an undated document: %s', (_, dates, date) => {
		expect(provesSince(ground(dates, { date, precision }))).toBe(false);
	});

	test.each<[string, Dates, string]>([
		['whose date it is', { dated: '2024-07-14' }, '2024-07-14'],
		['whose date lies in it', { dated: '2024-07-14' }, '2024'],
		['that is known not to be younger', { notBefore: '2024-07', notAfter: '2024-07-20' }, '2024-07'],
		['that tells of an earlier time', { notBefore: '2022-11' }, '2013'],
		['that tells of the month before', { notBefore: '2022-11' }, '2022-10'],
		['of which only the latest day is known', { notAfter: '2013' }, '2013'],
		['of which no day is known', {}, '2013']
	])('can be proven by a document %s', (_, dates, date) => {
		expect(provesSince(ground(dates, { date, precision }))).toBe(true);
	});
});

test('nothing needs proof where no date is claimed, or where a body agreed on a day', () => {
	expect(provesSince(ground({ notBefore: '2024' }, null))).toBe(true);
	expect(provesSince({ kind: 'imported', body: 'Versammlung', agreedOn: '2024', document: paper })).toBe(true);
});

function ground(dates: Dates, since: Documented['since']): Ground {
	return { kind: 'documented', document: { ...paper, ...dates }, since };
}
