import { error } from '@sveltejs/kit';
import { networkOf } from '@kok/domain/release/reading';
import { type HelpLanguage, helpLanguages } from '#lib/help-address.ts';
import { listCanonicalPages } from '#lib/site-map.ts';
import { platformOf } from '#lib/platform.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	if (!networkOf(release.content).facts.values.adopted) error(404, 'Not found');

	const entries = listCanonicalPages(release.content).flatMap((page) =>
		helpLanguages.flatMap((language) => entryOf(page, language, origin))
	);
	const xml = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>\n'
	].join('\n');
	return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

/** One address with those of the same page in every language. Addresses hold no character that XML escapes. */
function entryOf(page: Partial<Record<HelpLanguage, string>>, language: HelpLanguage, origin: string): string[] {
	const own = page[language];
	if (own === undefined) return [];
	const links = helpLanguages.flatMap((other) =>
		page[other] === undefined
			? []
			: [`<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${page[other]}"/>`]
	);
	return [`<url><loc>${origin}${own}</loc>${links.join('')}</url>`];
}
