import { networkOf } from '@kok/domain/release/reading';
import { plainAnswer } from '#lib/text/plain-answer.ts';
import { platformOf } from '#lib/release/platform.ts';
import type { RequestHandler } from './$types';

/**
 * Whoever shows links may read a demonstration and its pictures, and an index must read a page to learn that it shall
 * not keep it: every answer of a demonstration says `noindex`.
 */
export const GET: RequestHandler = (event) => {
	const { release, origin = event.url.origin, isHelpOnly = false } = platformOf(event);
	const { adopted } = networkOf(release.content).facts.values;
	if (isHelpOnly) return plainAnswer(['User-agent: *', 'Disallow: /']);
	if (!adopted) return plainAnswer(['User-agent: *', 'Allow: /']);
	return plainAnswer(['User-agent: *', 'Allow: /', '', `Sitemap: ${origin}/sitemap.xml`]);
};
