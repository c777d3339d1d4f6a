/** One page of every kind, found by walking from the home as a visitor would. */
export interface PageKind {
	name: string;
	path: string;
}

/** Finds a page of each kind in a language, from the links of the pages themselves. */
export async function findPageKinds(site: string, locale: 'de' | 'en'): Promise<PageKind[]> {
	const home = `/${locale}/`;
	const links = await linksOn(site, home);
	const sections = [...new Set(links.filter((path) => path.split('/').filter(Boolean).length === 2))];
	const kinds = await Promise.all(
		sections.map(async (path) => {
			const entry = (await linksOn(site, path)).find((link) => link.startsWith(`${path}/`));
			return [kind(path), ...(entry === undefined ? [] : [{ name: `${kind(path).name}-entry`, path: entry }])];
		})
	);
	return [{ name: 'home', path: home }, ...kinds.flat(), { name: 'not-found', path: `/${locale}/nothing-here` }];
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
