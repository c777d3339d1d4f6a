import { labelIn } from '#lib/words/label.ts';
import { error } from '@sveltejs/kit';
import { type TypeName, typeNamed } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { languagesOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { type Found, find } from '@kok/search/query/find';
import { addressOf, asNumber, typeAt } from '#lib/addresses/address.ts';
import { helpAddress } from '#lib/addresses/help-address.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { indexesOf, prepareIndexes } from '#lib/search/indexes.ts';
import { exampleSearches, resultGroups } from '#lib/search/results.ts';
import { sayOf } from '#lib/words/of-language.ts';
import { wordsIn } from '#lib/words/words.ts';
import { writeAlternatives } from '#lib/writing/dates.ts';
import { writeLanguage } from '#lib/writing/languages.ts';
import type { PageServerLoad } from './$types';

/** Of each type among all, and on a page of one type alone. */
const each = { among: 3, alone: 20 } as const;

export const load: PageServerLoad = async (event) => {
	const { release, isReplaced = () => false } = platformOf(event);
	const { content } = release;
	const { locale } = event.params;
	const query = event.url.searchParams.get('q') ?? '';
	const only = partOf(event.params);
	const common = {
		query,
		examples: examplesOf(exampleSearches(content, locale), locale),
		languages: languagesSearched(content, locale),
		help: helpAddress(locale)
	};
	if (query === '') {
		if (only) error(404, 'Not found');
		void prepareIndexes(content, isReplaced);
		return { ...common, results: undefined, page: pageOf(locale, alternatesOf(content, { to: 'search' })) };
	}

	event.setHeaders({ 'cache-control': 'no-store' });
	const indexes = await indexesOf(content);
	const found = find(indexes, {
		query,
		locale,
		each: only ? each.alone : each.among,
		...(only && { only: { type: only.type, from: (only.number - 1) * each.alone } })
	});
	// In another language as many may be found, or none.
	if (only && only.number > 1 && (found.groups[0]?.hits.length ?? 0) === 0) error(404, 'Not found');
	return {
		...common,
		results: {
			total: found.total,
			title: titleOf(found, { query, locale }),
			reading: readingOf(found, { query, locale }),
			instead: insteadOf(found, locale),
			groups: resultGroups(found, { content, query, locale, isWhole: only !== undefined }),
			part: only && pagerOf(only, { query, locale, total: found.total })
		},
		page: pageOf(locale, alternatesOf(content, { to: 'found', query, ...(only && { type: only.type }) }))
	};
};

/** The languages in which the texts are that are searched, that of the page first. */
function languagesSearched(content: Content, locale: Locale): string {
	const others = languagesOf(content).filter((language) => language !== locale);
	return writeAlternatives(
		[locale, ...others].map((language) => writeLanguage(language, locale)),
		locale
	);
}

interface Part {
	type: TypeName;
	number: number;
}

/** The type whose results alone are shown, and which page of them. */
function partOf({
	locale,
	type: segment,
	page = '1'
}: {
	locale: Locale;
	type?: string | undefined;
	page?: string | undefined;
}): Part | undefined {
	if (segment === undefined) return undefined;
	const type = typeAt(segment, locale);
	const number = asNumber(page);
	if (type === undefined || number === undefined) error(404, 'Not found');
	return { type, number };
}

function examplesOf(examples: readonly string[], locale: Locale) {
	return examples.map((query) => ({ query, address: addressOf({ to: 'found', query }, locale) }));
}

/** What was found, by the words that it was found by. */
function titleOf({ reading, total }: Found, { query, locale }: { query: string; locale: Locale }): string {
	const words = wordsIn(locale).search;
	if (reading.as === 'no-such-demand') return words.noSuchDemand(reading.number);
	if (total === 0) return `${words.nothing(query)}.`;
	return words.hits(total, reading.as === 'corrected' ? reading.query : query);
}

/** How the search was read, in a sentence; nothing where it was taken as typed. */
function readingOf(
	{ reading, total }: Found,
	{ query, locale }: { query: string; locale: Locale }
): string | undefined {
	const words = wordsIn(locale).search;
	if (total === 0) return undefined;
	switch (reading.as) {
		case 'typed':
		case 'no-such-demand':
			return undefined;
		case 'corrected':
			return words.corrected(query, reading.query);
		case 'other-language':
			return sayOf(words.otherLanguage, { language: reading.locale, locale });
		case 'parts':
			return words.parts;
	}
}

/** What may have been meant, as a search of its own. */
function insteadOf({ reading }: Found, locale: Locale) {
	if (reading.as !== 'typed' || reading.instead === undefined) return undefined;
	return { query: reading.instead, address: addressOf({ to: 'found', query: reading.instead }, locale) };
}

function pagerOf({ type, number }: Part, { query, locale, total }: { query: string; locale: Locale; total: number }) {
	const to = (page: number) => addressOf({ to: 'found', query, type, page }, locale);
	const first = (number - 1) * each.alone + 1;
	const last = Math.min(total, number * each.alone);
	return {
		label: labelIn(typeNamed(type).plural, locale),
		back: addressOf({ to: 'found', query }, locale),
		first,
		last,
		total,
		before: number > 1 ? to(number - 1) : undefined,
		after: last < total ? to(number + 1) : undefined
	};
}

function pageOf(locale: Locale, alternates: Partial<Record<Locale, string>>) {
	const { title, lead } = wordsIn(locale).search;
	return { title, description: lead, alternates, section: 'search' };
}
