import { error } from '@sveltejs/kit';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import { openSearchOf, openSearchType } from '@kok/open-data/open-search';
import { addressOf } from '#lib/addresses/address.ts';
import { platformOf } from '#lib/release/platform.ts';
import { openSearchAddress } from '#lib/search/open-search-address.ts';
import { exampleSearches } from '#lib/search/results.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { release, origin = event.url.origin, isStatic } = platformOf(event);
	// Nothing can be searched where there are only files.
	if (isStatic) error(404, 'Not found');
	const { locale } = event.params;
	const network = networkOf(release.content);
	const { name } = wordingIn(network, locale).values;
	const description = openSearchOf({
		origin,
		self: openSearchAddress(locale),
		results: addressOf({ to: 'found', query: '' }, locale),
		icon: { address: '/favicon.svg', type: 'image/svg+xml' },
		language: locale,
		shortName: network.facts.values.abbreviation,
		longName: name,
		description: `${name}: ${wordsIn(locale).search.lead}`,
		example: exampleSearches(release.content, locale)[0]
	});
	return new Response(description, { headers: { 'content-type': `${openSearchType}; charset=utf-8` } });
};
