import { expect, test } from 'vitest';
import { contentTypes } from '../content-types.ts';
import { mayStandAgain } from './earlier-text.ts';

test('words of every type may stand in public again, and what only members see never does', () => {
	for (const type of Object.values(contentTypes)) {
		expect(mayStandAgain(type, 'de')).toBe(true);
		expect(mayStandAgain(type, 'inside')).toBe(false);
	}
});

test('facts may, but not those of a member or of what belongs to one', () => {
	for (const name of ['demand', 'goal', 'figure', 'statement', 'page'] as const)
		expect(mayStandAgain(contentTypes[name], 'facts')).toBe(true);
	for (const name of ['member', 'service', 'membership', 'representation'] as const)
		expect(mayStandAgain(contentTypes[name], 'facts')).toBe(false);
});

test('facts may where the record belongs to a demand, a law or a body and to no member', () => {
	for (const name of ['assessment', 'demand_act_link', 'agreement', 'reaction'] as const)
		expect(mayStandAgain(contentTypes[name], 'facts')).toBe(true);
});
