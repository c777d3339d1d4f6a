import { error } from '@sveltejs/kit';
import { networkOf } from '@kok/domain/release/reading';
import { siteMapOf } from '@kok/open-data/site-map';
import { platformOf } from '#lib/release/platform.ts';
import { changedSince } from '#lib/addresses/site-map-dates.ts';
import { listCanonicalPages } from '#lib/addresses/site-map.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	if (!networkOf(release.content).facts.values.adopted) error(404, 'Not found');

	const since = changedSince(release.content);
	const changed = (address: string) => since.get(address);
	const pages = listCanonicalPages(release.content).map((alternates) => ({ alternates, changed }));
	return new Response(siteMapOf(pages, origin), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
