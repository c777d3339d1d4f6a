import { listFiles } from '@kok/domain/release/files';
import { contentTypes, typeNamed } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { writtenIn } from '@kok/domain/words';
import { addressOf, isSearchPath, typesWithPages } from '#lib/addresses/address.ts';
import { chartPaths } from '#lib/figures/charts/chart-files.ts';
import { timelinePaths } from '#lib/demands/timeline/timeline-paths.ts';
import { helpSheets } from '#lib/help/sheets.ts';
import { embedStyles } from '#lib/embed/embed-address.ts';
import { listEmbeds } from '#lib/embed/embed-of.ts';
import { securityPath } from '#lib/contact/security-text.ts';
import { addressesOf, listPages } from '#lib/addresses/site-map.ts';

const written = ['/favicon.svg', '/apple-touch-icon.png', '/favicon.ico', '/robots.txt', '/sitemap.xml', securityPath];

/** Every address of a release that files can answer: its pages, what they show, and what others take from it. */
export function listStaticPaths(content: Content, { dataPaths }: { dataPaths: readonly string[] }): string[] {
	const pages = listPages(content).flatMap(addressesOf);
	const files = [...listFiles(content.records, contentTypes), ...(content.pictures?.cards ?? [])];
	const media = files.map(({ file }) => `/media/${file}`);
	const all = [
		...pages,
		...listEmbeds(content),
		embedStyles,
		...chartPaths(content),
		...timelinePaths(content),
		...helpSheets(content),
		...dataPaths,
		...media,
		...written
	];
	return [...new Set(all)].filter((path) => !isSearchPath(path)).sort();
}

/** Addresses that records and versions had before, or had before they were withdrawn; each is answered with where to go now. */
export function listFormerPaths({ records, withdrawn }: Content): string[] {
	const former = typesWithPages.flatMap((type) =>
		records[type].flatMap(({ wording }) =>
			writtenIn(wording).flatMap((locale) =>
				(wording[locale]?.formerSlugs ?? []).map((slug) => addressOf({ to: 'record', type, slug }, locale))
			)
		)
	);
	const gone = withdrawn
		.filter(({ type }) => typeNamed(type).address)
		.flatMap(({ type, slugs, fixed }) =>
			writtenIn(slugs).flatMap((locale) =>
				[...(slugs[locale] ?? []), ...(fixed === undefined ? [] : [fixed])].map((slug) =>
					addressOf({ to: 'record', type, slug }, locale)
				)
			)
		);
	// A record that shares its page with others has no address of its own.
	return [...new Set([...former, ...gone, ...formerVersionPaths(records)])]
		.filter((path) => !path.includes('#'))
		.sort();
}

function formerVersionPaths({ demand }: Content['records']): string[] {
	return demand.flatMap(({ facts, versions = [] }) =>
		versions.flatMap(({ formerNumbers = {}, texts }) =>
			writtenIn(texts).flatMap((locale) =>
				(formerNumbers[locale] ?? []).map((number) =>
					addressOf({ to: 'former-version', demand: facts.values.number, number }, locale)
				)
			)
		)
	);
}

const extensions: Readonly<Record<string, string>> = {
	'text/html': 'html',
	'application/json': 'json',
	'application/xml': 'xml',
	'text/css': 'css'
};

/**
 * The file of an address, below the folder of the export. A page, and whatever else has no ending, is the index of a
 * folder, since others may lie below it; what is named by its hash is a file by that name.
 */
export function fileOf(path: string, mediaType: string): string {
	const bare = decodeURIComponent(path.slice(1));
	const last = bare.slice(bare.lastIndexOf('/') + 1);
	if (/\.\w+$/.test(last) || /^[0-9a-f]{64}$/.test(last)) return bare;
	const [essence = ''] = mediaType.split(';');
	const extension = extensions[essence] ?? (essence.endsWith('+json') ? 'json' : 'bin');
	return [...(bare === '' ? [] : [bare.replace(/\/$/, '')]), `index.${extension}`].join('/');
}
