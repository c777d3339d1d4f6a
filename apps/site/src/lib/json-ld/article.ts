import type { Content, PublicRecord } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import type { Article, NewsArticle } from 'schema-dts';
import { addressOf } from '../addresses/address.ts';
import { findById } from '../records/find-record.ts';
import { linkTo } from '../records/record-link.ts';
import { wordingOf } from '../records/records.ts';
import { wordsIn } from '../words/words.ts';
import { type JsonLd, present } from './json-ld.ts';
import { organisationIn } from './organisation.ts';

/**
 * Something the network has said: a press release is news, anything else a text of its own. Services that show links
 * take the description of news from here, so on a demonstration it says what it is.
 */
export function article(
	content: Content,
	record: PublicRecord<'statement'>,
	{ origin, locale }: { origin: string; locale: Locale }
): JsonLd {
	const { kind, on, languages, document, citations } = record.facts.values;
	const { values, slug } = wordingOf(record, locale);
	const { abbreviation } = networkOf(content).facts.values;
	const told = {
		headline: values.title,
		url: origin + addressOf({ to: 'record', type: 'statement', slug }, locale),
		author: organisationIn(content, locale),
		about: citations.flatMap(({ demand }) => {
			const cited = findById(content, { type: 'demand', id: demand });
			if (!cited) return [];
			const { title, address } = linkTo('demand', cited, locale);
			const name = wordsIn(locale).share.demandsThat(abbreviation, title);
			return [{ '@type': 'CreativeWork' as const, name, url: origin + address }];
		}),
		...present({
			datePublished: on,
			description: toldAs(content, values.summary, locale),
			inLanguage: languages,
			sameAs: document
		})
	};
	const thing: Article | NewsArticle =
		kind === 'press_release' ? { '@type': 'NewsArticle', ...told } : { '@type': 'Article', ...told };
	return { '@context': 'https://schema.org', ...thing };
}

function toldAs(content: Content, summary: string | undefined, locale: Locale): string | undefined {
	const { abbreviation, adopted } = networkOf(content).facts.values;
	return adopted || summary === undefined ? summary : `${wordsIn(locale).share.notBy(abbreviation)}. ${summary}`;
}
