import { typeNamed } from '@kok/domain/content-types';
import { titleOf } from '@kok/domain/release/any-record';
import { interfaceLanguages } from '@kok/domain/words';
import { describe, expect, test } from 'vitest';
import { localeOf } from './any-record.ts';
import { wordAt } from './index/listed.ts';
import { type SearchIndex, indexing, makeIndex } from './index/search-index.ts';
import { find, inOrder } from './query/find.ts';
import { inventedContent } from './testing/networks.ts';
import { scanOf } from './testing/scan.ts';
import { fold } from './words/fold.ts';
import { wordsOf } from './words/words-of.ts';

const content = inventedContent(43);
const indexes = { de: makeIndex(content, 'de'), en: makeIndex(content, 'en') };

test.each(interfaceLanguages)(
	'in %s, a search for the full title of a record finds it first, or after one with the same title',
	(locale) => {
		const lost = indexes[locale].documents.filter(({ type, record }) => {
			const query = titleOf(typeNamed(type), record, localeOf(record, locale));
			const [first] = inOrder(find(indexes, { query, locale, each: 3 }));
			const name = first && titleOf(typeNamed(first.type), first.record, localeOf(first.record, locale));
			return name !== query && !first?.excerpt.name.some(({ text }) => text === query);
		});
		expect(lost.map(({ type, record }) => titleOf(typeNamed(type), record, locale))).toEqual([]);
	}
);

test.each(interfaceLanguages)(
	'in %s, the index finds the same records with the same score as reading every text',
	(locale) => {
		const index = indexes[locale];
		const scan = scanOf(content, index, { keepsWords: true });
		for (const query of ['Beratung', 'Menschenrechtsschutz', ...typicalSearches(index)]) {
			const { groups, reading } = find(indexes, { query, locale, each: 1_000 });
			const slow = scan(query);
			if (reading.as !== 'typed') {
				expect([query, slow.size]).toEqual([query, 0]);
				continue;
			}
			const numbers = new Map(index.documents.map(({ record }, number) => [record, number]));
			const found = groups.flatMap(({ hits }) => hits).filter(({ score }) => score < 1e6);
			expect([query, found.map(({ record }) => numbers.get(record)).sort()]).toEqual([query, [...slow.keys()].sort()]);
		}
	}
);

test('nothing is found by where a link in a text leads', () => {
	const { page = [] } = content.records;
	const [first] = page;
	if (!first?.wording.de) throw new Error('The invented network has no page');
	const { de } = first.wording;
	const text = 'Mehr steht [dort](/de/forderungen/unverwechselbar).';
	const linked = { ...first, wording: { ...first.wording, de: { ...de, values: { ...de.values, text } } } };
	const records = { ...content.records, page: [linked, ...page.slice(1)] };
	const index = { ...indexes, de: makeIndex({ ...content, records }, 'de') };
	expect(inOrder(find(index, { query: 'unverwechselbar', locale: 'de', each: 3 }))).toEqual([]);
});

test('no search throws, whatever is typed', () => {
	for (const query of strangeSearches()) {
		for (const locale of interfaceLanguages) {
			const { total, groups } = find(indexes, { query, locale, each: 3 });
			expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(total);
		}
	}
});

test('the second page of results of one type begins after the first', () => {
	const page = (from: number, each = 4) =>
		find(indexes, { query: 'Beratung', locale: 'de', each, only: { type: 'service', from } }).groups[0];
	const whole = page(0, 8);
	expect(whole?.hits.length).toBe(8);
	expect([...(page(0)?.hits ?? []), ...(page(4)?.hits ?? [])]).toEqual(whole?.hits);
});

test('an index holds no word that is not in the release', () => {
	const released = new Set(wordsOf(JSON.stringify(content)).map(({ text }) => fold(text)));
	for (const { forms, vocabulary } of Object.values(indexes)) {
		const written = wordsOf(forms.written.text).map(({ text }) => fold(text));
		expect(written.filter((word) => !released.has(word))).toEqual([]);
		expect(written.length).toBeGreaterThanOrEqual(vocabulary.stems.size);
	}
});

test('the same release gives the same index, made in many small steps', () => {
	const steps = [...indexing(content, 'de')].length;
	expect(steps).toBeGreaterThan(indexes.de.documents.length / 20);
	const again = makeIndex(content, 'de');
	expect(again.vocabulary.stems.text).toBe(indexes.de.vocabulary.stems.text);
	expect(again.postings).toEqual(indexes.de.postings);
});

describe('a misspelt word', () => {
	test.each([
		['left out', 'Beratug'],
		['added', 'Beraatung'],
		['changed', 'Beretung'],
		['swapped', 'Beartung'],
		['two letters of a long word', 'Berratungsstele']
	])('is found with a letter %s: %s', (_, query) => {
		const { reading, total } = find(indexes, { query, locale: 'de', each: 3 });
		expect(total).toBeGreaterThan(0);
		expect(reading.as === 'corrected' && fold(reading.query)).toMatch(/berat/);
	});
});

test('a word that stands only at the beginning of compounds finds these, and a similar word is suggested', () => {
	const { reading, total } = find(indexes, { query: 'Beratuung', locale: 'de', each: 3 });
	expect(total).toBeGreaterThan(0);
	expect(reading).toEqual({ as: 'typed', instead: 'Beratung' });
	expect(find(indexes, { query: 'Beratung', locale: 'de', each: 3 }).reading).toEqual({ as: 'typed' });
});

/** Words of the texts, alone, two at once, and cut short. */
function typicalSearches({ forms }: SearchIndex): string[] {
	const { written } = forms;
	const word = (place: number) => wordAt(written, (place * 377 + 11) % written.size);
	return [0, 1, 2, 3, 4].flatMap((place) => [
		word(place),
		`${word(place)} ${word(place + 1)}`,
		word(place).slice(0, 5)
	]);
}

/** Marks, numbers, halves of letters and very long words, the same each time. */
function strangeSearches(): string[] {
	const pieces = [
		'§',
		' ',
		'25',
		'IVa',
		'(',
		')',
		'.',
		'*',
		'\\',
		'%',
		'\u0000',
		'\ud83d',
		'😀',
		'ß',
		'Ä',
		'a'.repeat(400)
	];
	const more = [
		'-',
		'"',
		'<b>',
		'Forderung',
		'Art',
		'0',
		'\n',
		'ﬁ',
		'İ',
		'人',
		'٣',
		'__proto__',
		'constructor',
		'[',
		'+',
		'|'
	];
	const all = [...pieces, ...more];
	return [...all, ...all.flatMap((one, place) => [one + (all[(place * 7 + 3) % all.length] ?? ''), `${one} ${one}`])];
}
