import { contentTypes } from '@kok/domain/content-types';
import { afterAll, expect, test, vi } from 'vitest';
import type { Naming } from '#lib/fields/naming.ts';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});
afterAll(() => vi.unstubAllGlobals());

const { callByFacts } = await import('./call-by-facts.ts');

const naming: Naming = {
	records: new Map([
		['board', { title: 'Vorstand', address: '/gremien/board' }],
		['house', { title: 'Haus am Hang', address: '/mitglieder/house' }],
		['put', { title: '', address: '/einbringungen/put' }]
	]),
	areas: new Map(),
	items: { idsOf: () => undefined, wordsOf: () => undefined }
};

test('a seat is called by its body, its member and its role', () => {
	const seat = { body: 'board', member: 'house', role: 'chair', note: 'intern' };
	expect(callByFacts(contentTypes.representation, seat, naming)).toMatch(/^Vorstand\u00a0· Haus am Hang\u00a0· \S+$/);
});

test('a reaction names no record that has no title itself', () => {
	const reaction = { introduction: 'put', body: 'board', on: '2024', kind: 'promised' };
	expect(callByFacts(contentTypes.reaction, reaction, naming)).toMatch(/^Vorstand\u00a0· 2024\u00a0· \S+$/);
});

test('a record without any of these facts has no name of its own', () => {
	expect(callByFacts(contentTypes.membership, { note: 'intern' }, naming)).toBe('');
});
