import { contentTypes } from '@kok/domain/content-types';
import { afterAll, expect, test, vi } from 'vitest';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const { losesNoughts } = await import('./loses-noughts.ts');
const { member, network } = contentTypes;

test.each([
	[member, 'facts.phone'],
	[member, 'facts.seat.postcode'],
	[network, 'facts.helplines.2.phone']
] as const)('a nought in front is part of a number in %#', (type, column) => {
	expect(losesNoughts(type, column)).toBe(true);
});

test.each([
	[member, 'facts.seat.locality'],
	[member, 'facts.revision'],
	[member, 'id'],
	[member, 'postcode'],
	[member, 'facts.website.postcode']
] as const)('and means nothing elsewhere: %#', (type, column) => {
	expect(losesNoughts(type, column)).toBe(false);
});
