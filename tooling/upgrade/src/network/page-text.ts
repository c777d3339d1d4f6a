import { isSearchPath } from '@kok/site/src/lib/addresses/address.ts';

/** What a person reads on a page and where its links lead, one line for each piece. Styles, drawings and marks go. */
export function textOf(html: string): string {
	return html
		.replace(/<(style|script|svg)\b.*?<\/\1>|<!--.*?-->/gs, '')
		.replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>/g, '\n[$1]\n')
		.replace(/<meta name="description" content="([^"]*)"[^>]*>/g, '\n$1\n')
		.replace(/<\/?(?:em|strong|b|i|abbr|span|cite|q|mark|bdi|time|wbr|sub|sup)\b[^>]*>/g, '')
		.replace(/<[^>]*>/g, '\n')
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
}

/** Addresses of the same site to which a page links, without what follows `?` and `#`; built files and the search are left out. */
export function linksOf(html: string): string[] {
	const found = [...html.matchAll(/<(?:a|link)\b[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) => href);
	const paths = found.flatMap((href) => {
		const { origin, pathname } = new URL(href, 'https://site.example/');
		return origin === 'https://site.example' && !href.startsWith('.') ? [pathname] : [];
	});
	return [...new Set(paths)].filter((path) => !path.startsWith('/_app/') && !isSearchPath(path));
}
