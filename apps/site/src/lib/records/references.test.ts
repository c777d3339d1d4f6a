import { expect, test } from 'vitest';
import {
	contentOf,
	demandRecord,
	goalRecord,
	idOf,
	memberRecord,
	membershipRecord,
	networkRecord
} from '../../../server/testing/records.ts';
import { recordsNaming } from './references.ts';

const content = contentOf([
	networkRecord(),
	goalRecord(),
	demandRecord(1),
	demandRecord(2),
	memberRecord(),
	membershipRecord(1, { kind: 'full' })
]);

test('a record knows those that name it, by their type', () => {
	const naming = recordsNaming(content, { type: 'demand', id: idOf(2) });
	expect(naming.map(({ facts }) => facts.values.number)).toEqual([1, 2]);
	expect(recordsNaming(content, { type: 'membership', id: idOf(3) })).toHaveLength(1);
});

test('a record that nobody names has none', () => {
	expect(recordsNaming(content, { type: 'demand', id: idOf(3) })).toEqual([]);
	expect(recordsNaming(content, { type: 'goal', id: 'nothing' })).toEqual([]);
});
