import type { Content } from '@kok/domain/release/content';
import { listDemands, networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '#lib/addresses/address.ts';
import { writeDay } from '#lib/writing/dates.ts';
import { citeDemand } from '#lib/demands/demand-citation.ts';
import { byPeriod, figureRows } from '#lib/figures/figures.ts';
import { feedAddress } from '@kok/open-data/feed-address';
import { officeOf, pressOf } from '#lib/contact/office.ts';
import { bigNumber, pressTerms, usableSentence } from '#lib/contact/press-page.ts';
import { helpAddress } from '#lib/addresses/help-address.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { yearsOf } from '#lib/publications/publications.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

/** So many of the latest texts stand here; the list has all. */
const shownStatements = 5;

export const load: PageServerLoad = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	const { content } = release;
	const { locale } = event.params;
	const publications = yearsOf(content, locale)
		.filter(({ year }) => year !== undefined)
		.flatMap((year) => year.publications);

	return {
		legalName: networkOf(content).facts.values.legalName,
		network: networkOf(content).facts.values.abbreviation,
		number: bigNumber(content, locale),
		sentence: usableSentence(content, locale),
		terms: pressTerms(content, locale),
		help: helpAddress(locale),
		feed: feedAddress(locale),
		press: pressOf(content),
		office: officeOf(content, locale),
		demand: demandToQuote(content, { origin, locale }),
		figure: figureToQuote(content, locale),
		latest: publications.slice(0, shownStatements),
		lists: {
			demands: addressOf({ to: 'list', type: 'demand' }, locale),
			figures: addressOf({ to: 'list', type: 'figure' }, locale),
			statements: addressOf({ to: 'list', type: 'statement' }, locale),
			terms: content.records.term.length > 0 ? addressOf({ to: 'list', type: 'term' }, locale) : undefined
		},
		page: { title: wordsIn(locale).reach.press.title, alternates: alternatesOf(content, { to: 'press' }) }
	};
};

/** The first demand, as a text cites it. */
function demandToQuote(content: Content, { origin, locale }: { origin: string; locale: Locale }): string | undefined {
	const { abbreviation, timeZone } = networkOf(content).facts.values;
	const demand = listDemands(content).find(({ wording }) => wording[locale]);
	const words = demand?.wording[locale];
	if (!demand || !words) return undefined;
	const { number, ground } = demand.facts.values;
	return citeDemand(
		{
			network: abbreviation,
			number,
			title: words.values.title,
			version: undefined,
			day: writeDay(words.since, { locale, timeZone }),
			address: origin + addressOf({ to: 'record', type: 'demand', slug: words.slug }, locale)
		},
		{ ground, locale }
	);
}

/** Of the latest period a share, which says the most of itself; else any figure. */
function figureToQuote(content: Content, locale: Locale): string | undefined {
	const rows = figureRows(content, locale).toSorted((a, b) => byPeriod(a.facts, b.facts));
	return (rows.find(({ share }) => share) ?? rows[0])?.quotable;
}
