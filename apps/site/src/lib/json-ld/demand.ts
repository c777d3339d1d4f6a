import type { Ground } from '@kok/domain/fields/ground';
import type { Content, Demand } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import type { CreativeWork } from 'schema-dts';
import { addressOf } from '../addresses/address.ts';
import { wordingOf } from '../records/records.ts';
import { wordsIn } from '../words/words.ts';
import { type JsonLd, present } from './json-ld.ts';
import { organisationIn } from './organisation.ts';

/**
 * A demand as a work that says what the network demands. Its author is the network, where the network agreed on these
 * words; a summary of a document is based on that document and about the network.
 */
export function demandJsonLd(
	content: Content,
	record: Demand,
	{ origin, locale }: { origin: string; locale: Locale }
): JsonLd {
	const { number, ground } = record.facts.values;
	const { values, slug, since } = wordingOf(record, locale);
	const { abbreviation } = networkOf(content).facts.values;
	const words = wordsIn(locale).share;
	const network = organisationIn(content, locale);
	const address = origin + addressOf({ to: 'record', type: 'demand', slug }, locale);
	const thing: CreativeWork = {
		'@type': 'CreativeWork',
		'@id': address,
		url: address,
		name: words.demandsThat(abbreviation, values.title),
		alternateName: words.demand(number),
		identifier: String(number),
		description: values.summary,
		inLanguage: locale,
		dateModified: since,
		...present({ version: record.versions?.at(-1)?.number }),
		...(ground?.kind === 'imported' ? { author: network } : { about: network }),
		...(ground?.kind === 'documented' && { isBasedOn: documentOf(ground.document) })
	};
	return { '@context': 'https://schema.org', ...thing };
}

function documentOf({ title, publisher, url, dated }: Ground['document']): CreativeWork {
	return {
		'@type': 'CreativeWork',
		name: title,
		publisher: { '@type': 'Organization', name: publisher },
		...present({ url, datePublished: dated })
	};
}
