import { languagesOf, networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { pageAnchors } from '@kok/open-data/page-anchors';
import type { DataDownload, Dataset } from 'schema-dts';
import { addressOf } from '../addresses/address.ts';
import type { PagePlatform } from '../release/platform.ts';
import { wordsIn } from '../words/words.ts';
import type { JsonLd } from './json-ld.ts';
import { organisationIn } from './organisation.ts';

const files = [
	['/data/all.zip', 'application/zip'],
	['/data/release.json', 'application/json'],
	['/data/csv-metadata.json', 'application/csvm+json'],
	['/data/popolo.json', 'application/json'],
	['/data/hsds/services', 'application/json']
] as const;

/** The open data of a release. A network that has not adopted its site is what the data is about, not who made it. */
export function dataset(
	{ content, envelope }: PagePlatform['release'],
	{ origin, locale }: { origin: string; locale: Locale }
): JsonLd {
	const { abbreviation, adopted } = networkOf(content).facts.values;
	const { lead, title } = wordsIn(locale).data;
	const page = origin + addressOf({ to: 'data' }, locale);
	const network = organisationIn(content, locale);
	const thing: Dataset = {
		'@type': 'Dataset',
		name: `${abbreviation}: ${title}`,
		description: lead,
		url: page,
		license: `${page}#${pageAnchors.licence}`,
		version: String(envelope.number),
		dateModified: envelope.at,
		inLanguage: [...languagesOf(content)],
		isAccessibleForFree: true,
		distribution: files.map(([path, mediaType]): DataDownload => ({
			'@type': 'DataDownload',
			contentUrl: origin + path,
			encodingFormat: mediaType
		})),
		...(adopted ? { creator: network } : { about: network })
	};
	return { '@context': 'https://schema.org', ...thing };
}
