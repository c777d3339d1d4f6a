import { describe, expect, test } from 'vitest';
import { service } from '../types/service.ts';
import { member } from '../types/member.ts';
import { withHidden } from './hiding.ts';

const facts = {
	languages: ['de'],
	phone: '+49 30 1',
	places: [{ id: 'a', place: { disclosure: 'public', area: 'A', street: 'Gasse 1' } }]
};

describe('what a member hides at once', () => {
	test('a number is left out, and all else stays', () => {
		const { phone: _, ...others } = facts;
		expect(withHidden(service, facts, 'phone')).toEqual(others);
	});

	test('places are confidential, whatever they told before', () => {
		const places = [{ id: 'a', place: { disclosure: 'confidential', area: 'A', street: 'Gasse 1' } }];
		expect(withHidden(service, facts, 'places')).toEqual({ ...facts, places });
		const seat = { disclosure: 'area_only', area: 'A' };
		expect(withHidden(member, { seat }, 'seat')).toEqual({ seat: { ...seat, disclosure: 'confidential' } });
	});

	test('what tells nothing, is hidden already or leads to nobody is not hidden', () => {
		expect(withHidden(service, facts, 'email')).toBeUndefined();
		expect(withHidden(service, facts, 'languages')).toBeUndefined();
		expect(withHidden(service, facts, 'keine')).toBeUndefined();
		const hidden = { seat: { disclosure: 'confidential' } };
		expect(withHidden(member, hidden, 'seat')).toBeUndefined();
		expect(withHidden(service, { ...facts, places: [] }, 'places')).toBeUndefined();
	});
});
