/** One page of every kind, found by walking from the home as a visitor would. */
export interface PageKind {
	name: string;
	path: string;
}

/** Finds a page of each kind in a language, from the links of the pages themselves. */
export async function findPageKinds(site: string, locale: 'de' | 'en'): Promise<PageKind[]> {
	const home = `/${locale}/`;
	const links = await linksOn(site, home);
	const sections = [...new Set(links.filter((path) => depthOf(path) === 2))];
	const kinds = await Promise.all(sections.map(async (path) => kindsUnder(site, path)));
	return [{ name: 'home', path: home }, ...kinds.flat(), { name: 'not-found', path: `/${locale}/nothing-here` }];
}

/** A list, a page for one part of it where it is too long, and the fullest of some of its entries. */
async function kindsUnder(site: string, path: string): Promise<PageKind[]> {
	const { name } = kind(path);
	const under = (await linksOn(site, path)).filter((link) => link.startsWith(`${path}/`));
	const part = under.find((link) => link.startsWith(`${path}/in/`));
	const listed = part === undefined ? under : [...under, ...(await linksOn(site, part))];
	const entry = await fullestOf(
		site,
		listed.filter((link) => link.startsWith(`${path}/`) && depthOf(link) === 3)
	);
	return [
		kind(path),
		...(part === undefined ? [] : [{ name: `${name}-part`, path: part }]),
		...(entry === undefined ? [] : [{ name: `${name}-entry`, path: entry }])
	];
}

/** So many entries of a kind are compared. */
const compared = 8;

/** The entry with the longest page shows the most of what a page of its kind can show. */
async function fullestOf(site: string, paths: readonly string[]): Promise<string | undefined> {
	const pages = await Promise.all(
		paths.slice(0, compared).map(async (path) => ({ path, length: (await (await fetch(site + path)).text()).length }))
	);
	return pages.toSorted((a, b) => b.length - a.length)[0]?.path;
}

/** Paths of this site that a page links to, without anchors. */
export async function linksOn(site: string, path: string): Promise<string[]> {
	return linksIn(await (await fetch(site + path)).text());
}

export function linksIn(html: string): string[] {
	const hrefs = [...html.matchAll(/<a\b[^>]*\bhref="([^"#]+)/g)].map(([, href = '']) => href);
	return [...new Set(hrefs.filter((href) => /^\/(de|en)\//.test(href)))];
}

function kind(path: string): PageKind {
	return { name: path.split('/').filter(Boolean).slice(1).join('-'), path };
}

function depthOf(path: string): number {
	return path.split('/').filter(Boolean).length;
}
