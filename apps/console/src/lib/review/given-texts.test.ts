import { usualLanguages } from '@kok/domain/languages';
import { describe, expect, test, vi } from 'vitest';
import type { OpenedPart, OpenedRecord } from '#lib/api/opened-record.ts';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});

const { sortGiven, wantsMore } = await import('./given-texts.ts');

const reader = 'account:mira';
const at = '2026-11-01T00:00:00.000Z';
const draft = { stage: 'in_review', snapshot: 'ab', writtenBy: 'account:ana' } as const;

function given(id: string, more: Partial<NonNullable<OpenedPart['draft']>> = {}): OpenedRecord {
	const parts = { de: { revision: 2, draft: { ...draft, values: { title: `Ziel ${id}` }, ...more } } };
	return { id, type: 'goal', audience: 'public', createdAt: at, parts };
}

function sorted(...records: OpenedRecord[]) {
	const asked = records.map(({ id }) => ({ record: id }));
	const { shown, own, corrections, later } = sortGiven(records, { asked, languages: usualLanguages, reader });
	const ids = (texts: typeof shown) => texts.map(({ record }) => record.id);
	return { shown: ids(shown), own: ids(own), corrections: ids(corrections), later };
}

describe('of texts that are read together', () => {
	test('those are shown that wait for a reader, at the revision that is shown', () => {
		const records = [given('a'), given('b', { stage: 'open' }), given('c', { stage: 'approved' })];
		expect(sorted(...records)).toEqual({ shown: ['a'], own: [], corrections: [], later: 0 });
		const { shown } = sortGiven(records, { asked: [{ record: 'a', part: 'de' }], languages: usualLanguages, reader });
		expect(shown.map(({ asRead, after }) => ({ asRead, after }))).toEqual([
			{ asRead: { record: 'a', part: 'de', revision: 2 }, after: { title: 'Ziel a' } }
		]);
	});

	test('nobody approves one in which they wrote themselves, and a correction is asked about on its own page', () => {
		const together = given('b', { alsoWrittenBy: [reader] });
		const all = sorted(given('a', { writtenBy: reader }), together, given('c', { correction: true }), given('d'));
		expect(all).toEqual({ shown: ['d'], own: ['a', 'b'], corrections: ['c'], later: 0 });
	});

	test('one with an open note, or with a new telephone number, is approved only where its reader says so', () => {
		const parts = { facts: { revision: 2, draft: { ...draft, values: { phone: '+49 30 9' } } } };
		const member: OpenedRecord = { id: 'm', type: 'member', audience: 'members', createdAt: at, parts };
		const asked = ['a', 'm'].map((record) => ({ record }));
		const { shown } = sortGiven([given('a'), member], { asked, languages: usualLanguages, reader });
		expect(shown.map((text) => [wantsMore(text, 0), wantsMore(text, 1)])).toEqual([
			[false, true],
			[true, true]
		]);
	});

	test('so many are shown as one reads on a page, and the others wait', () => {
		const many = Array.from({ length: 63 }, (_, index) => given(String(index)));
		expect(sorted(...many)).toMatchObject({ shown: { length: 60 }, later: 3 });
	});
});
