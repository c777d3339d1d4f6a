import { error } from '@sveltejs/kit';
import { languagesOf, networkOf, wordingIn } from '@kok/domain/release/reading';
import { openSearchOf, openSearchType } from '@kok/open-data/open-search';
import { addressOf } from '#lib/addresses/address.ts';
import { platformOf } from '#lib/release/platform.ts';
import { openSearchAddress } from '#lib/search/open-search-address.ts';
import { exampleSearches } from '#lib/search/results.ts';
import { interfaceOf } from '#lib/words/lender.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { release, origin = event.url.origin, isStatic } = platformOf(event);
	const { locale } = event.params;
	// Nothing can be searched where there are only files.
	if (isStatic || !languagesOf(release.content).includes(locale)) error(404, 'Not found');
	const network = networkOf(release.content);
	const { abbreviation, adopted } = network.facts.values;
	const words = wordsIn(interfaceOf(locale));
	// A browser shows it away from the page that says whose words these are.
	const name = adopted ? wordingIn(network, locale).values.name : words.citing.demonstrationOf(abbreviation);
	const description = openSearchOf({
		origin,
		self: openSearchAddress(locale),
		results: addressOf({ to: 'found', query: '' }, locale),
		icon: { address: '/favicon.svg', type: 'image/svg+xml' },
		language: locale,
		shortName: abbreviation,
		longName: name,
		description: `${name}: ${words.search.lead}`,
		example: exampleSearches(release.content, locale)[0]
	});
	return new Response(description, { headers: { 'content-type': `${openSearchType}; charset=utf-8` } });
};
