import { heldOut2 } from '@kok/content/kok/searches/held-out-2';
import { heldOut3 } from '@kok/content/kok/searches/held-out-3';
import { named } from '@kok/content/kok/searches/named';
import type { Search } from '@kok/content/kok/searches/search';
import { tuning2 } from '@kok/content/kok/searches/tuning-2';
import { makeIndex } from '@kok/search/index/search-index';
import { find, inOrder } from '@kok/search/query/find';
import { realContent } from '@kok/search/testing/networks';
import { expect, test } from 'vitest';
import { fixedAddress, fixedRecords } from './fixed-pages.ts';

const content = realContent();
const fixed = fixedRecords(content);
const indexes = { de: makeIndex(content, 'de', fixed), en: makeIndex(content, 'en', fixed) };

test('of a hundred searches as people type them, at least 95 have what is meant among the first three', () => {
	const missed = [...tuning2, ...heldOut2].filter((search) => !isFound(search));
	expect(missed.map(({ query }) => query).slice(5)).toEqual([]);
});

test('with fifty in their place that were written without sight of the index, at least 95 of a hundred as well', () => {
	const missed = [...tuning2, ...heldOut3].filter((search) => !isFound(search));
	expect(missed.map(({ query }) => query).slice(5)).toEqual([]);
});

test('what people once did not find is found among the first three', () => {
	expect(named.filter((search) => !isFound(search)).map(({ query }) => query)).toEqual([]);
});

test('every page that shows no record is found first by its title, in both languages', () => {
	for (const locale of ['de', 'en'] as const)
		for (const { id, wording } of fixed) {
			const title = String(wording[locale]?.values['title']);
			expect([title, firstOf({ query: title, locale })]).toEqual([title, id]);
			expect(fixedAddress(id, locale)).toMatch(/^\/(de|en|i)\//);
		}
});

function firstOf({ query, locale }: Pick<Search, 'query' | 'locale'>): string | undefined {
	return inOrder(find(indexes, { query, locale, each: 10 }))[0]?.record.id;
}

function isFound({ query, locale, expected }: Search): boolean {
	const hits = inOrder(find(indexes, { query, locale, each: 10 }));
	return hits.slice(0, 3).some(({ record }) => expected.includes(record.id));
}
