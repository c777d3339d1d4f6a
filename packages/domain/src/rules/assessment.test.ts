import { describe, expect, test } from 'vitest';
import { type Around, entrySchema } from '../content-type.ts';
import { assessment } from '../types/assessment.ts';
import { hindranceOf } from './hindrance.ts';
import { type RealisationState, axes } from './realisation.ts';

const demand = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const x = '00000000-0000-4000-8000-000000000003';
const source = { title: 'Quelle', publisher: 'Netz', dated: '2024' };
const facts = { demand, axis: 'network', status: 'open', on: '2024-06-01', author: 'Netz', sources: [source] };
const target = { clauses: [{ id: 'a' }, { id: 'b' }] };
const introduction = named('introduction', 'i', { body: 'b' });
const law = named('demand_act_link', 'l', { stance: 'agrees', inForceOn: '2024-06-01', clauses: [{ demand }] });

describe('an assessment by the network', () => {
	test.each<[RealisationState, string | undefined]>([
		['open', undefined],
		['taken_up', undefined],
		['rejected', undefined],
		['stalled', undefined],
		['reversed', undefined],
		['introduced', 'introduction-missing'],
		['in_legislation', 'law-missing'],
		['partly_realised', 'law-missing'],
		['realised', 'law-missing']
	])('of “%s” with nothing else on record: %s', (status, refusal) => {
		expect(judge({ status }, [])).toBe(refusal);
	});

	test('without a state rests on its document alone, whoever speaks, and asks for no second reader', () => {
		const { status: _, ...stateless } = facts;
		for (const axis of axes) {
			const about = { about: demand, target, naming: [] };
			expect(
				hindranceOf(assessment, { facts: { ...stateless, axis }, before: undefined, around: about })
			).toBeUndefined();
			expect(assessment.asksSecondReader?.({ ...stateless, axis })).toBe(false);
		}
	});

	test('is of a day, or of a month or a year where the document gives no more', () => {
		for (const on of ['2024-06-01', '2024-06', '2024'])
			expect(entrySchema(assessment.facts).safeParse({ ...facts, on }).success).toBe(true);
		expect(entrySchema(assessment.facts).safeParse({ ...facts, on: 'Sommer' }).success).toBe(false);
	});

	test('of “introduced” rests on an introduction that stands', () => {
		expect(judge({ status: 'introduced' }, [introduction])).toBeUndefined();
		expect(judge({ status: 'introduced' }, [law])).toBe('introduction-missing');
		const correction = named('introduction', 'j', { corrects: 'i' });
		expect(judge({ status: 'introduced' }, [introduction, correction])).toBeUndefined();
		expect(judge({ status: 'introduced' }, [named('reaction', 'r', {})])).toBe('introduction-missing');
	});

	test.each<RealisationState>(['in_legislation', 'partly_realised'])('of “%s” rests on a link to the law', (status) => {
		expect(judge({ status }, [named('demand_act_link', 'l', { stance: 'neutral' })])).toBeUndefined();
		expect(judge({ status }, [introduction])).toBe('law-missing');
	});
});

describe('a demand is realised', () => {
	const realised = (...naming: Around['naming']) => judge({ status: 'realised' }, naming);
	const met = (id: string, clauses: object, change: object = {}) =>
		named('demand_act_link', id, { ...law.facts, clauses: [{ demand, ...clauses }], ...change });

	test('when links to law in force on that day cover all its clauses', () => {
		expect(realised(law)).toBeUndefined();
		expect(realised(met('l', { clauses: ['a', 'b'] }))).toBeUndefined();
		expect(realised(met('l', { clauses: ['a'] }), met('m', { clauses: ['b'] }))).toBeUndefined();
	});

	test.each([
		['comes into force only later', met('l', {}, { inForceOn: '2024-06-02' })],
		['has no day', met('l', {}, { inForceOn: undefined })],
		['is against it', met('l', {}, { stance: 'against' })],
		['leaves it be', met('l', {}, { stance: 'neutral' })],
		['misses a clause', met('l', { clauses: ['a'] })],
		['meets another demand', met('l', { demand: other })]
	])('not when the law %s', (_, link) => {
		expect(realised(link)).toBe('not-in-force');
	});

	test('not by a link that was corrected', () => {
		const correction = met('m', { clauses: ['a'] }, { corrects: 'l' });
		expect(realised(law, correction)).toBe('not-in-force');
	});

	test('not by law that says nothing of it, also when it has no clauses', () => {
		const judged = (naming: Around['naming']) =>
			hindranceOf(assessment, {
				facts: { ...facts, status: 'realised' },
				before: undefined,
				around: { about: demand, target: undefined, naming }
			});
		expect(judged([met('l', { demand: other })])).toBe('not-in-force');
		expect(judged([met('l', {})])).toBeUndefined();
	});

	test('not when it has no clauses and no link names the whole demand', () => {
		expect(realised(met('l', { demand: other }), named('demand_act_link', 'm', {}))).toBe('not-in-force');
	});
});

test('what officials say and practice sees is recorded as it was said', () => {
	for (const axis of ['officials', 'monitors', 'practice'])
		expect(judge({ status: 'realised', axis }, [])).toBeUndefined();
});

test('a correction concerns the same demand and the same point of view', () => {
	const before = named('assessment', x, { axis: 'network' });
	expect(judge({ corrects: x }, [before])).toBeUndefined();
	expect(judge({ corrects: other }, [before])).toBe('other-demand-corrected');
	expect(judge({ corrects: x, axis: 'practice' }, [before])).toBe('other-demand-corrected');
	expect(judge({ corrects: x }, [named('reaction', x, { axis: 'network' })])).toBe('other-demand-corrected');
});

test('“realised”, “rejected” and “reversed” ask for a second assessor on the network’s axis, and on no other', () => {
	const asks = (status: RealisationState, axis = 'network') =>
		assessment.asksSecondReader?.({ ...facts, status, axis } as never);
	expect(['realised', 'rejected', 'reversed'].map((status) => asks(status as RealisationState))).toEqual([
		true,
		true,
		true
	]);
	expect(['open', 'introduced', 'partly_realised', 'stalled'].some((status) => asks(status as RealisationState))).toBe(
		false
	);
	expect(asks('realised', 'officials')).toBe(false);
});

function judge(change: object, naming: Around['naming']) {
	return hindranceOf(assessment, { facts: { ...facts, ...change }, before: undefined, around: around(naming) });
}

function around(naming: Around['naming']): Around {
	return { about: demand, target, naming };
}

function named(type: string, id: string, given: Record<string, unknown>): Around['naming'][number] {
	return { id, type, facts: given };
}
