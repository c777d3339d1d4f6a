import { usualLanguages } from '@kok/domain/languages';
import { describe, expect, test, vi } from 'vitest';
import type { OpenedPart, OpenedRecord } from '#lib/api/opened-record.ts';

vi.hoisted(() => {
	vi.stubGlobal('localStorage', { getItem: () => 'de' });
});

const { sortGiven } = await import('./given-texts.ts');

const reader = 'session:mira';

function given(id: string, draft: Partial<NonNullable<OpenedPart['draft']>> = {}): OpenedRecord {
	const values = { title: `Ziel ${id}` };
	const whole = { stage: 'in_review', snapshot: 'ab', writtenBy: 'session:ana', values, ...draft } as const;
	const parts = { de: { revision: 2, draft: whole } };
	return { id, type: 'goal', audience: 'public', createdAt: '2026-11-01T00:00:00.000Z', parts };
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

	test('so many are shown as one reads on a page, and the others wait', () => {
		const many = Array.from({ length: 63 }, (_, index) => given(String(index)));
		expect(sorted(...many)).toMatchObject({ shown: { length: 60 }, later: 3 });
	});
});
