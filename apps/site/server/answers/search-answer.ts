import type { PagePlatform } from '#lib/release/platform.ts';
import { isSearchPath } from '#lib/addresses/address.ts';
import type { Answer } from './answer.ts';
import { textBody } from './body.ts';
import type { Renderer } from '../rendering/renderer.ts';

/** Longer than the longest title; the rest says nothing more. */
const longestQuery = 300;

/** What someone searches for, by the address of the request: read on the page of the search and nowhere else. */
export function queryOf(path: string, url: string): string | undefined {
	if (url.length === path.length || !isSearchPath(path)) return undefined;
	const query = new URLSearchParams(url.slice(path.length + 1)).get('q') ?? '';
	return query.trim().slice(0, longestQuery).toWellFormed() || undefined;
}

/** The page of results. It is made for one request: no cache keeps it and no search engine lists it. */
export async function searchAnswer(
	{ path, query }: { path: string; query: string },
	{ renderer, platform }: { renderer: Renderer; platform: PagePlatform }
): Promise<Answer> {
	const response = await renderer.render(`${path}?q=${encodeURIComponent(query)}`, { platform });
	const { status, headers } = response;
	const location = headers.get('location');
	return {
		status,
		headers: {
			'cache-control': 'no-store',
			'x-robots-tag': 'noindex',
			...(location !== null && { location }),
			'content-type': headers.get('content-type') ?? 'text/html; charset=utf-8'
		},
		body: await textBody(await response.text(), 'once')
	};
}
