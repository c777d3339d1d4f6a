import { expect, test } from 'vitest';
import { contentTypes } from './content-types.ts';
import { vitalFieldsOf, withTheirDependents, withTheirTargets } from './vital-targets.ts';

const seat = { id: 'seat', targets: ['body', 'member'] };
const entries = [
	{ id: 'reaction', targets: ['introduction'] },
	{ id: 'introduction', targets: ['seat'] },
	seat,
	{ id: 'body', targets: [] },
	{ id: 'goal', targets: [] }
];

test('a record goes when a record it hangs on goes, however long the chain and in any order of the records', () => {
	expect(withTheirTargets(entries).map(({ id }) => id)).toEqual(['body', 'goal']);
	const withMember = [...entries, { id: 'member', targets: [] }];
	expect(withTheirTargets(withMember)).toEqual(withMember);
});

test('hiding a member hides all records that hang on it, and no other', () => {
	expect([...withTheirDependents(entries, { ids: ['member'] })].sort()).toEqual([
		'introduction',
		'member',
		'reaction',
		'seat'
	]);
});

test('a service hangs on its member, and a demand not on its goal', () => {
	expect(vitalFieldsOf(contentTypes.service)).toEqual(['member']);
	expect(vitalFieldsOf(contentTypes.demand)).toEqual([]);
});
