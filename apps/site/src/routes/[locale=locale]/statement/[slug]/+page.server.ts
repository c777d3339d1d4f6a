import type { Content, PublicRecord } from '@kok/domain/release/content';
import { isBehind, networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '#lib/addresses/address.ts';
import { clausesOf } from '#lib/demands/clauses.ts';
import { writeDate, writeList } from '#lib/writing/dates.ts';
import { figureRows, wholesFirst } from '#lib/figures/figures.ts';
import { findById } from '#lib/records/find-record.ts';
import { article } from '#lib/json-ld/article.ts';
import { writeLanguage } from '#lib/writing/languages.ts';
import { documentsOf } from '#lib/media/media.ts';
import { platformOf } from '#lib/release/platform.ts';
import { beginningOf } from '#lib/text/beginning.ts';
import { inOrder } from '#lib/politics/happening.ts';
import { type CitedWording, citedWording } from '#lib/demands/cited-version.ts';
import { introductionHappenings } from '#lib/politics/introductions.ts';
import { writeWhen } from '#lib/publications/publications.ts';
import { linkTo } from '#lib/records/record-link.ts';
import { linksTo } from '#lib/records/record-links.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records/records.ts';
import { uncorrectedNaming } from '#lib/records/uncorrected.ts';
import { wordsIn } from '#lib/words/words.ts';
import { dayOf } from '#lib/release/release-day.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	const { content } = release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'statement', locale, slug });
	const { id, facts } = record;
	const { values, translatedFrom, slug: own } = wordingOf(record, locale);
	const { kind, to, together, concerning, languages, document, membersOnly, sources } = facts.values;
	const introductions = uncorrectedNaming(content, { type: 'introduction', id });

	return {
		kind,
		slug: own,
		title: values.title,
		summary: values.summary,
		when: writeWhen(facts.values, locale),
		what: citedAs(facts.values, locale),
		to: linksTo(content, to, { type: 'body', locale }),
		together: linksTo(content, together, { type: 'body', locale }),
		concerning: linksTo(content, concerning, { type: 'legal_act', locale }),
		languages:
			languages &&
			writeList(
				languages.map((code) => writeLanguage(code, locale)),
				locale
			),
		document,
		documents: documentsOf(record, locale),
		membersOnly: membersOnly ?? false,
		citations: citationsOf(content, record, locale),
		introductions: inOrder(introductionHappenings(content, introductions, { day: dayOf(release), locale, on: id })),
		figures: figureRows(content, locale)
			.filter((row) => row.facts.statement === id)
			.sort(wholesFirst)
			.map((row) => ({
				id: row.id,
				title: row.title,
				value: row.value,
				of: row.share?.of,
				address: addressOf({ to: 'record', type: 'figure', slug: row.anchor }, locale)
			})),
		sources,
		network: networkOf(content).facts.values.abbreviation,
		address: recordAlternates('statement', record)[locale] ?? '',
		translatedFrom: translatedFrom?.locale,
		isBehind: isBehind(record, locale),
		page: {
			title: values.title,
			alternates: recordAlternates('statement', record),
			section: 'statement',
			...(values.summary !== undefined && { description: beginningOf(values.summary) }),
			...(facts.values.on?.length === 10 && { published: facts.values.on }),
			about: article(content, record, { origin, locale })
		}
	};
};

type Statement = PublicRecord<'statement'>;

/** "Stellungnahme vom 5. November 2025", or the kind and its bounds. */
function citedAs(facts: Statement['facts']['values'], locale: Locale): string {
	const words = wordsIn(locale).statements;
	const kind = words.kinds[facts.kind];
	if (facts.on?.length === 10) return words.citedDate(kind, writeDate(facts.on, locale));
	return words.citedMonth(kind, writeWhen(facts, locale));
}

/** The demands that it cites, each with its clauses, and whether the wording that it cites still stands. */
function citationsOf(content: Content, { facts }: Statement, locale: Locale) {
	return facts.values.citations
		.flatMap(({ demand, clauses, version }) => {
			const record = findById(content, { type: 'demand', id: demand });
			return record ? [{ record, clauses, version }] : [];
		})
		.sort((a, b) => a.record.facts.values.number - b.record.facts.values.number)
		.map(({ record, clauses, version }) => {
			const link = linkTo('demand', record, locale);
			const cited = citedWording(record, { hash: version, locale });
			return {
				number: record.facts.values.number,
				link,
				clauses: clausesOf(record, locale)
					.filter(({ id }) => clauses?.includes(id))
					.map(({ number, anchor, said }) => ({ number, address: `${link.address}#${anchor}`, said })),
				wording: stateOf(cited, version),
				version: cited.version
			};
		});
}

type WordingState = 'stillStands' | 'isEarlier';

/** Nothing where it is not on record which version is cited. */
function stateOf({ isEarlier }: CitedWording, version: string | undefined): WordingState | undefined {
	if (version === undefined) return undefined;
	return isEarlier ? 'isEarlier' : 'stillStands';
}
