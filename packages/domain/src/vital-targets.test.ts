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

test('what hangs on a record goes with it, however long the chain and in whatever order it is given', () => {
	expect(withTheirTargets(entries).map(({ id }) => id)).toEqual(['body', 'goal']);
	const withMember = [...entries, { id: 'member', targets: [] }];
	expect(withTheirTargets(withMember)).toEqual(withMember);
});

test('whoever is hidden hides all that hangs on them, and nothing else', () => {
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
