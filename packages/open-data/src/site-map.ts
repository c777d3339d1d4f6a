/** A page as a search engine is told of it. */
export interface MappedPage {
	/** Its addresses by language, below the origin. */
	alternates: Readonly<Record<string, string | undefined>>;
	/** Since when the public reads what stands at an address; not told of a page whose age would say something. */
	changed?: (address: string) => string | undefined;
}

/** A site map (sitemaps.org), in which each address names the same page in every other language. */
export function siteMapOf(pages: readonly MappedPage[], origin: string): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...pages.flatMap((page) => entriesOf(page, origin)),
		'</urlset>\n'
	].join('\n');
}

function entriesOf({ alternates, changed }: MappedPage, origin: string): string[] {
	const addresses = Object.entries(alternates).flatMap(([language, address]) =>
		address === undefined ? [] : [{ language, address }]
	);
	const links = addresses.map(
		({ language, address }) =>
			`<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(origin + address)}"/>`
	);
	return addresses.map(({ address }) => {
		const since = changed?.(address);
		const date = since === undefined ? '' : `<lastmod>${since}</lastmod>`;
		return `<url><loc>${escaped(origin + address)}</loc>${date}${links.join('')}</url>`;
	});
}

function escaped(address: string): string {
	return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
