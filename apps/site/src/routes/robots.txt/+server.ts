import { networkOf } from '@kok/domain/release/reading';
import { platformOf } from '#lib/release/platform.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { release, origin = event.url.origin, isHelpOnly = false } = platformOf(event);
	const { adopted } = networkOf(release.content).facts.values;
	const rules = adopted && !isHelpOnly ? `Allow: /\n\nSitemap: ${origin}/sitemap.xml` : 'Disallow: /';
	return new Response(`User-agent: *\n${rules}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
