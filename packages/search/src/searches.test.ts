import { figures } from '@kok/content/kok/ids';
import { citations } from '@kok/content/kok/searches/citations';
import { heldOut } from '@kok/content/kok/searches/held-out';
import { asksForNetwork, namesTyped } from '@kok/content/kok/searches/names';
import type { Search } from '@kok/content/kok/searches/search';
import { tuning } from '@kok/content/kok/searches/tuning';
import { expect, test } from 'vitest';
import { makeIndex } from './index/search-index.ts';
import { type Found, type Hit, find, inOrder } from './query/find.ts';
import { realContent } from './testing/networks.ts';

const content = realContent();
const indexes = { de: makeIndex(content, 'de'), en: makeIndex(content, 'en') };

test('of forty typical searches, at least 38 have the expected result among the first three', () => {
	for (const searches of [tuning, heldOut]) {
		expect(searches).toHaveLength(40);
		const missed = searches.filter((search) => !hitsOf(search).slice(0, 3).some(isExpected(search)));
		expect(missed.map(({ query }) => query).slice(2)).toEqual([]);
	}
});

test('every spelling of a citation finds the cited provision, law or demand first', () => {
	expect(citations.length).toBeGreaterThanOrEqual(30);
	const missed = citations.filter((search) => !hitsOf(search).slice(0, 1).some(isExpected(search)));
	expect(missed.map(({ query }) => query)).toEqual([]);
});

test('a clause is found by its number, and the hit names it', () => {
	const [hit] = hitsOf({ locale: 'de', query: '3.2' });
	expect([hit?.type, hit?.item]).toEqual(['demand', 2]);
	expect(hit?.excerpt.item).toBe(2);
	expect(hitsOf({ locale: 'de', query: '3.99' })).toEqual([]);
});

test('a corrected misspelling is named', () => {
	expect(foundBy({ locale: 'de', query: 'Menschenhadel in Deutschland' }).reading).toEqual({
		as: 'corrected',
		query: 'Menschenhandel in Deutschland'
	});
	expect(foundBy({ locale: 'de', query: 'Menschenhandel' }).reading).toEqual({ as: 'typed' });
});

test('a result in another language is named, and so is a search of which no text has all words', () => {
	expect(foundBy({ locale: 'de', query: 'Residence Act' }).reading).toEqual({ as: 'other-language', locale: 'en' });
	const parts = foundBy({ locale: 'de', query: 'Wanderausstellung Zeugnisverweigerungsrecht' });
	expect(parts.reading).toEqual({ as: 'parts' });
	expect(parts.total).toBeGreaterThan(0);
	expect(foundBy({ locale: 'de', query: 'qwertzuiop' })).toEqual({ reading: { as: 'parts' }, total: 0, groups: [] });
});

test('a demand that the release does not hold is said not to be there, and nothing else is', () => {
	for (const [query, number] of [
		['Forderung 11', 11],
		['Nummer 11', 11],
		['Forderung 99', 99]
	] as const)
		expect(foundBy({ locale: 'de', query })).toEqual({
			reading: { as: 'no-such-demand', number },
			total: 0,
			groups: []
		});
});

test.each(['de', 'en'] as const)('in %s, no name and no short word is taken for a misspelling', (locale) => {
	const corrected = [...namesTyped, 'deportation'].filter(
		(query) => foundBy({ locale, query }).reading.as === 'corrected'
	);
	expect(corrected).toEqual([]);
});

test('a figure is found by its value, however its thousands are set apart', () => {
	for (const query of ['61235', '61.235', '61,235', '61\u202f235', '61.235 Beratungen']) {
		const [hit] = hitsOf({ locale: 'de', query });
		expect([query, hit?.record.id]).toEqual([query, figures.helpline2024]);
	}
});

test('words of others lead to a record and are not quoted as if it had them', () => {
	for (const query of ['Sklavenhandel', 'Mädchenhandel', 'Wiedergutmachung']) {
		const hits = hitsOf({ locale: 'de', query });
		expect(hits.length).toBeGreaterThan(0);
		const quoted = hits.flatMap(({ excerpt }) => [...excerpt.name, ...excerpt.sentence]).map(({ text }) => text);
		expect(quoted.filter((text) => text.includes(query))).toEqual([]);
	}
});

test('the short name of the network leads to what introduces it, not to every text that names it', () => {
	const { total } = foundBy({ locale: 'de', query: asksForNetwork.sentence });
	expect(total).toBeLessThan(50);
	expect(hitsOf({ locale: 'de', query: asksForNetwork.short })[0]?.type).toBe('network');
});

test('the sentence with most of the words is quoted, with the words marked', () => {
	const [hit] = hitsOf({ locale: 'de', query: 'Traumaambulanz' });
	expect(hit?.excerpt.sentence).toEqual([
		{ text: 'Traumaambulanzen', isMarked: true },
		{ text: ' gehören zu den Leistungen.', isMarked: false }
	]);
});

function foundBy({ locale, query }: Pick<Search, 'locale' | 'query'>): Found {
	return find(indexes, { locale, query, each: 10 });
}

function hitsOf(search: Pick<Search, 'locale' | 'query'>): Hit[] {
	return inOrder(foundBy(search));
}

function isExpected({ expected }: Search) {
	return ({ record }: Hit) => expected.some((id) => id === record.id);
}
