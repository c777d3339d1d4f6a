import { expect, test } from 'vitest';
import { addressOfMedia, askedMedia } from './asked-media.ts';
import { memberAsked, memberOfRecord } from './for-whom.ts';

function mandate(actsFor: string, type: 'member' | 'body' = 'member') {
	return { id: `m-${actsFor}`, actsFor, type, beginsAt: '' };
}

const ofSeveral = { role: 'delegate' as const, mandates: [mandate('haus'), mandate('hof'), mandate('rat', 'body')] };
const ofOne = { role: 'delegate' as const, mandates: [mandate('haus'), mandate('rat', 'body')] };
const office = { role: 'office' as const, mandates: [] };

test('a file is for the member that is asked for, or the first; of one, and of the office, nothing is said', () => {
	expect(memberAsked(ofSeveral, 'hof')).toBe('hof');
	expect(memberAsked(ofSeveral, undefined)).toBe('haus');
	expect(memberAsked(ofSeveral, 'fremd')).toBe('haus');
	expect(memberAsked(ofSeveral, 'rat')).toBe('haus');
	expect(memberAsked(ofOne, 'haus')).toBeUndefined();
	expect(memberAsked(office, 'haus')).toBeUndefined();
});

test('a file in a record is for the member that it is, or whose it is', () => {
	expect(memberOfRecord(ofSeveral, { id: 'hof' })).toBe('hof');
	expect(memberOfRecord(ofSeveral, { id: 'dienst', facts: { name: 'haus im Hof', member: 'hof' } })).toBe('hof');
	expect(memberOfRecord(ofSeveral, { id: 'neu' })).toBe('haus');
	expect(memberOfRecord(ofOne, { id: 'dienst', facts: { member: 'haus' } })).toBeUndefined();
	expect(memberOfRecord(office, { id: 'haus' })).toBeUndefined();
});

test('the address of the page of files names the member', () => {
	const id = '11111111-1111-4111-8111-111111111111';
	const address = addressOfMedia({ only: 'unused', member: id });
	expect(address).toBe(`/medien?nur=unused&fuer=${id}`);
	expect(askedMedia(new URL(address, 'http://localhost'))).toMatchObject({ only: 'unused', member: id });
	expect(askedMedia(new URL('/medien', 'http://localhost')).member).toBeUndefined();
});
