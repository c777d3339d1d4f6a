import { expect, test } from 'vitest';
import { clauses } from './fields/clauses.ts';
import { optional } from './fields/field.ts';
import { itemWords, items } from './fields/items.ts';
import { line } from './fields/plain.ts';
import { reference, references } from './fields/reference.ts';
import { retelling } from './fields/retelling.ts';
import { linksOf } from './links.ts';

const label = { de: 'Feld', en: 'Field' };
const easyDemand = '00000000-0000-4000-8000-000000000001';
const easyTerm = '00000000-0000-4000-8000-000000000002';
const fields = {
	name: line({ label }),
	body: reference('body', { label }),
	member: optional(reference('member', { label })),
	owner: optional(reference('member', { label, owner: true })),
	goals: references('goal', { label }),
	cited: clauses({ label }),
	stages: items({ at: reference('body', { label }), by: optional(references('member', { label })) }, { label }),
	easy: optional(retelling({ label })),
	words: itemWords('stages', { said: optional(reference('statement', { label })) }, { label })
};

test('every reference in the values of a part is found, also within lists', () => {
	const values = {
		name: 'g-1',
		body: 'b-1',
		member: 'm-1',
		owner: 'm-3',
		goals: ['g-2', 'g-1'],
		cited: [{ demand: 'd-1', clauses: ['a'] }, { demand: 'd-2' }],
		stages: [
			{ id: 'x', at: 'b-1', by: ['m-2'] },
			{ id: 'y', at: 'b-2' },
			{ id: 'z', at: 'b-1' }
		],
		easy: [
			{ heading: 'A', sentences: [{ text: 'B', retells: { type: 'demand', id: easyDemand } }, { text: 'C' }] },
			{ heading: 'D', sentences: [{ text: 'E', retells: { type: 'term', id: easyTerm } }] }
		],
		words: { x: { said: 's-1' }, y: {} }
	};
	expect(linksOf(fields, values)).toEqual([
		{ field: 'body', target: 'b-1', type: 'body', isVital: true },
		{ field: 'member', target: 'm-1', type: 'member', isVital: false },
		{ field: 'owner', target: 'm-3', type: 'member', isVital: true },
		{ field: 'goals', target: 'g-2', type: 'goal', isVital: false },
		{ field: 'goals', target: 'g-1', type: 'goal', isVital: false },
		{ field: 'cited', target: 'd-1', type: 'demand', isVital: false },
		{ field: 'cited', target: 'd-2', type: 'demand', isVital: false },
		{ field: 'stages.at', target: 'b-1', type: 'body', isVital: false },
		{ field: 'stages.by', target: 'm-2', type: 'member', isVital: false },
		{ field: 'stages.at', target: 'b-2', type: 'body', isVital: false },
		{ field: 'easy', target: easyDemand, type: 'demand', isVital: false },
		{ field: 'easy', target: easyTerm, type: 'term', isVital: false },
		{ field: 'words.said', target: 's-1', type: 'statement', isVital: false }
	]);
});

test('an empty field yields no reference', () => {
	expect(linksOf(fields, {})).toEqual([]);
	expect(linksOf(fields, { goals: [], cited: [], stages: [], words: {} })).toEqual([]);
});
