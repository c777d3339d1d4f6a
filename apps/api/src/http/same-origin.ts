import type { Context } from 'hono';
import type { Services } from './services.ts';

/**
 * Whether a browser sent this from a page of this server. A form of another site sends a cookie along and can send JSON as
 * text, so a change by cookie, and every way in, has to show where it comes from: by `Sec-Fetch-Site`, which no page can set, or
 * by the origin.
 */
export function isFromHere(c: Context, { origin }: Pick<Services, 'origin'>): boolean {
	const site = c.req.header('sec-fetch-site');
	if (site !== undefined) return site === 'same-origin';
	return c.req.header('origin') === origin;
}
