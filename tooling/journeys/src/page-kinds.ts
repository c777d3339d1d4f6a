import { type Content, parseContent } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { helpAddress, helpLanguages } from '@kok/site/src/lib/addresses/help-address.ts';
import { listPages } from '@kok/site/src/lib/addresses/site-map.ts';
import { addressOf } from '@kok/site/src/lib/addresses/address.ts';
import { kindOf } from './routes.ts';

/** One page of a kind, by the folder of the site's routes that makes it. */
export interface PageKind {
	name: string;
	path: string;
}

/** Finds the fullest page of each kind that a site has in a language, by the release that it shows to everyone. */
export async function findPageKinds(site: string, locale: Locale): Promise<PageKind[]> {
	const content = parseContent(JSON.parse(await textAt(site, '/data/release.json')));
	const byKind = Map.groupBy(listedIn(content, locale), (path) => kindOf(path) ?? path);
	const kinds = await Promise.all(
		[...byKind].map(async ([id, paths]) => ({ name: nameOf(id), path: await fullestOf(site, paths) }))
	);
	return [...kinds, ...besides(content, locale)];
}

/** Kinds of pages that a site has, of which nothing stands in a list: an answer to a search, and that there is nothing. */
function besides(content: Content, locale: Locale): PageKind[] {
	const query = content.records.demand[0]?.wording[locale]?.values.title.split(' ').at(-1) ?? '';
	return [
		{ name: 'search-found', path: addressOf({ to: 'found', query }, locale) },
		{ name: 'not-found', path: `/${locale}/nothing-here` }
	];
}

function listedIn(content: Content, locale: Locale): string[] {
	const help = helpAddress(helpLanguages.find((language) => language === locale) ?? 'en');
	return [...listPages(content).flatMap((page) => page[locale] ?? []), help];
}

/** So many pages of a kind are compared. */
const compared = 8;

/** The longest page shows the most of what a page of its kind can show. */
async function fullestOf(site: string, paths: readonly string[]): Promise<string> {
	const pages = await Promise.all(
		paths.slice(0, compared).map(async (path) => ({ path, length: (await textAt(site, path)).length }))
	);
	return pages.toSorted((a, b) => b.length - a.length)[0]?.path ?? '/';
}

function nameOf(id: string): string {
	const words = id.replace('[locale=locale]', '').match(/\w+(?==|\b)/g) ?? [];
	return words.length === 0 ? 'home' : words.join('-');
}

async function textAt(site: string, path: string): Promise<string> {
	return (await fetch(site + path)).text();
}

/** Paths of this site that a page links to, without anchors. */
export function linksIn(html: string): string[] {
	const hrefs = [...html.matchAll(/<a\b[^>]*\bhref="([^"#]+)/g)].map(([, href = '']) => href);
	return [...new Set(hrefs.filter((href) => /^\/(de|en)\//.test(href)))];
}
