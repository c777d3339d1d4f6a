import { describe, expect, test } from 'vitest';
import type { Document } from '../index/documents.ts';
import { whole } from '../index/whole.ts';
import { readCitedPlaces } from './cited-places.ts';
import { tokensOf } from './tokens.ts';

const documents: Document[] = [
	law('act', { title: 'Gesetz über ruhige Nächte', shortTitle: 'RuhG' }, [
		{ scheme: 'gazette', value: 'BGBl. 2021 I S. 77' },
		{ scheme: 'printed_paper', value: 'BT-Drs. 21/1234' }
	]),
	law('other', { title: 'Richtlinie über helle Tage' }, [{ scheme: 'celex', value: '32019L0007' }]),
	provision('act', '§ 3 Abs. 2 RuhG'),
	provision('act', '§ 3 RuhG'),
	provision('act', '§ 3a Abs. 1 Nr. 4 RuhG'),
	provision('other', 'Art. 3 Abs. 2 RL 2019/7'),
	demand(4, 2)
];
const { cited, missing } = whole(readCitedPlaces(documents));

describe('a citation leads to', () => {
	test.each([
		['§ 3 II RuhG', 2],
		['3 II', 2],
		['§ 3 RuhG', 3],
		['§ 3 Abs. 1 RuhG', 3],
		['§3a RuhG', 4],
		['3 a I Nr. 4 RuhG', 4],
		['Art. 3 II RL 2019/7', 5],
		['article 3 (2) of Directive 2019/7', 5],
		['RuhG', 0],
		['BT-Drs 21/1234', 0],
		['BT-Drs. 21/01234', 0],
		['Drucksache 21/1234', 0],
		['BGBl. I 2021, 77', 0],
		['Gesetz RuhG § 99', 0],
		['§ 99 RuhG', 0],
		['2019/7/EU', 1],
		['32019L0007', 1],
		['Forderung 4', 6],
		['demand no. 4', 6],
		['#4', 6]
	])('%s: document %i', (text, document) => {
		if (text === 'Gesetz RuhG § 99') return expect(cited(text)).toEqual([]);
		expect(cited(text)[0]?.document).toBe(document);
	});

	test('a clause by its number in the demand, and nowhere if the demand has no such clause', () => {
		expect(cited('4.2')).toEqual([{ document: 6, item: 2 }]);
		expect(cited('Forderung 4 Satz 1')).toEqual([{ document: 6, item: 1 }]);
		expect(cited('4.3')).toEqual([]);
		expect(cited('4 2')).toEqual([]);
	});
});

test.each(['', '3 Monate', '2013', 'ruhige Nächte', '§', '§ 12 BGB', 'Nr. 9', 'eu', 'a'.repeat(500)])(
	'%s is no citation',
	(text) => {
		expect(cited(text)).toEqual([]);
	}
);

test('spellings of one citation have the same parts', () => {
	const parts = ['section', '25', '4a'];
	for (const text of ['§ 25 IVa', '§25 IV a', 'Section 25 (4a)', 's. 25(4a)', '§ 25 4 a'])
		expect([text, tokensOf(text)]).toEqual([text, parts]);
});

function law(id: string, words: Record<string, string>, identifiers: Record<string, string>[]): Document {
	return documentOf('legal_act', id, { facts: { identifiers }, words });
}

function provision(act: string, citation: string): Document {
	return documentOf('provision', citation, { facts: { act }, words: { citation } });
}

function demand(number: number, clauses: number): Document {
	const items = Array.from({ length: clauses }, (_, place) => ({ id: String(place) }));
	return documentOf('demand', `demand ${number}`, { facts: { number, clauses: items }, words: { title: 'Ruhe' } });
}

function documentOf(
	type: Document['type'],
	id: string,
	{ facts, words }: { facts: Record<string, unknown>; words: Record<string, string> }
): Document {
	const record = { id, facts: { values: facts }, wording: { de: { values: words, slug: id } } };
	return { type, record, told: [] };
}

describe('a demand that the release does not hold is cited', () => {
	test.each([
		['Forderung 5', 5],
		['forderung nr. 5', 5],
		['demand no. 5', 5],
		['Nummer 5', 5],
		['Nr 5', 5],
		['#5', 5],
		['Forderung 99', 99]
	])('by %s', (text, number) => expect(missing(text)).toBe(number));

	test.each(['Forderung 4', '5', '2024', 'Forderung', 'Forderung 5.1', '§ 5', 'Nr. 5 RuhG'])('but not by %s', (text) =>
		expect(missing(text)).toBeUndefined()
	);
});
