import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { siteMapOf } from './site-map.ts';

const origin = 'https://site.example';
const Link = z.strictObject({ '@rel': z.literal('alternate'), '@hreflang': z.string(), '@href': z.httpUrl() });
const SiteMap = z.strictObject({
	'@xmlns': z.literal('http://www.sitemaps.org/schemas/sitemap/0.9'),
	'@xmlns:xhtml': z.literal('http://www.w3.org/1999/xhtml'),
	url: z.array(z.strictObject({ loc: z.httpUrl(), lastmod: z.iso.datetime().optional(), 'xhtml:link': z.array(Link) }))
});

test('a site map is XML, names each page in every language, and dates those that may be dated', () => {
	const since = '2026-11-24T09:00:00.000Z';
	const xml = siteMapOf(
		[
			{
				alternates: { de: '/de/forderungen/a', en: '/en/demands/a' },
				changed: (address) => (address.startsWith('/de') ? since : undefined)
			},
			{ alternates: { de: '/i/de', ar: '/i/ar', en: undefined } },
			{ alternates: { en: "/en/search?a=1&b='" } }
		],
		origin
	);
	expect(XMLValidator.validate(xml)).toBe(true);
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		isArray: (name) => name === 'url' || name === 'xhtml:link'
	});
	const { url } = SiteMap.parse(z.object({ urlset: z.unknown() }).parse(parser.parse(xml)).urlset);
	expect(url.map(({ loc, lastmod }) => [loc, lastmod])).toEqual([
		[`${origin}/de/forderungen/a`, since],
		[`${origin}/en/demands/a`, undefined],
		[`${origin}/i/de`, undefined],
		[`${origin}/i/ar`, undefined],
		[`${origin}/en/search?a=1&b='`, undefined]
	]);
	expect(url[2]?.['xhtml:link'].map((link) => [link['@hreflang'], link['@href']])).toEqual([
		['de', `${origin}/i/de`],
		['ar', `${origin}/i/ar`]
	]);
});
