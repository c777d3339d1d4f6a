import { languagesOf, networkOf } from '@kok/domain/release/reading';
import { type Words, interfaceLanguages } from '@kok/domain/words';
import type { Release } from '@kok/release/verify';
import type { DataFile, DataFiles } from './data-file.ts';
import { dataTitle } from './data-title.ts';

export interface CatalogueOptions {
	origin: string;
	/** The page that explains the data, and where the licence is told. */
	page: string;
	licence: string;
}

/**
 * The data of a release as DCAT (W3C, version 3) in JSON-LD, so that portals of open data find them: one dataset with a
 * distribution for each file. It names no publisher but the network that has adopted the site.
 */
export function catalogueOf(
	{ content, envelope }: Release,
	files: readonly DataFiles[],
	{ origin, page, licence }: CatalogueOptions
): object {
	const network = networkOf(content);
	const { adopted, legalName, website } = network.facts.values;
	return {
		'@context': context,
		'@id': `${origin}/data/dcat.jsonld`,
		'@type': 'dcat:Dataset',
		title: dataTitle(content),
		description: interfaceLanguages.map((locale) => ({ '@language': locale, '@value': description[locale] })),
		language: languagesOf(content),
		modified: envelope.at,
		version: String(envelope.number),
		license: origin + licence,
		landingPage: origin + page,
		...(adopted && { publisher: { '@type': 'foaf:Agent', name: legalName, ...(website && { homepage: website }) } }),
		distribution: files.flatMap((one) =>
			one.list().flatMap((path) => distributionOf(path, one.open(path), { origin, licence }))
		)
	};
}

const description: Words = {
	de: 'Der ganze öffentliche Inhalt einer Website in einer signierten Ausgabe. Sie enthält jede öffentliche Fassung der Forderungen, ihre Grundlage und was daraus wurde. Dazu kommen Mitglieder und ihre Angebote, Gesetze und Vorhaben, Zahlen und Veröffentlichungen. Jede Angabe nennt ihre Quelle.',
	en: 'The whole public content of a website in one signed release. It contains every public version of the demands, their ground and what became of them. It also contains members and their services, laws and bills, figures and publications. Every fact names its source.'
};

function distributionOf(
	path: string,
	file: DataFile | undefined,
	{ origin, licence }: Pick<CatalogueOptions, 'origin' | 'licence'>
): object[] {
	if (!file) return [];
	const [essence = ''] = file.mediaType.split(';');
	return [
		{
			'@id': origin + path,
			'@type': 'dcat:Distribution',
			title: path.slice(path.lastIndexOf('/') + 1),
			downloadURL: origin + path,
			accessURL: origin + path,
			license: origin + licence,
			mediaType: `https://www.iana.org/assignments/media-types/${essence.trim()}`
		}
	];
}

const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	title: 'dct:title',
	description: 'dct:description',
	language: 'dct:language',
	modified: { '@id': 'dct:modified', '@type': 'xsd:dateTime' },
	version: 'dcat:version',
	license: { '@id': 'dct:license', '@type': '@id' },
	publisher: 'dct:publisher',
	name: 'foaf:name',
	homepage: { '@id': 'foaf:homepage', '@type': '@id' },
	landingPage: { '@id': 'dcat:landingPage', '@type': '@id' },
	distribution: 'dcat:distribution',
	downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
	accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
	mediaType: { '@id': 'dcat:mediaType', '@type': '@id' }
} as const;
