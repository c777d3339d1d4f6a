import { networkOf } from '@kok/domain/release/reading';
import { platformOf } from '#lib/release/platform.ts';
import type { RequestHandler } from './$types';

/** One letter and nothing telling: it stands in the tab and in the list of visited pages. */
export const GET: RequestHandler = (event) => {
	const { release } = platformOf(event);
	const { abbreviation } = networkOf(release.content).facts.values;
	const [initial = ''] = abbreviation.match(/\p{L}/u) ?? [];
	const svg = [
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
		'<rect width="32" height="32" fill="#fbf9f4"/>',
		`<text x="16" y="25" font-family="Georgia, serif" font-size="26" font-weight="700" text-anchor="middle" fill="#1d1a18">${initial}</text>`,
		'</svg>\n'
	].join('');
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
