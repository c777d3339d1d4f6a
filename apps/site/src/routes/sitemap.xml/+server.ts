import { networkOf } from '@kok/domain/release/reading';
import { interfaceLanguages } from '@kok/domain/words';
import { siteMapOf } from '@kok/open-data/site-map';
import { platformOf } from '#lib/release/platform.ts';
import { changedSince } from '#lib/addresses/site-map-dates.ts';
import { listCanonicalPages } from '#lib/addresses/site-map.ts';
import { plainAnswer } from '#lib/text/plain-answer.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	if (!networkOf(release.content).facts.values.adopted)
		return plainAnswer(
			interfaceLanguages.map((language) => wordsIn(language).share.noSiteMap),
			404
		);

	const since = changedSince(release.content);
	const changed = (address: string) => since.get(address);
	const pages = listCanonicalPages(release.content).map((alternates) => ({ alternates, changed }));
	return new Response(siteMapOf(pages, origin), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
