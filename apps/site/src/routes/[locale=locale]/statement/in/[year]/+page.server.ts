import { error } from '@sveltejs/kit';
import { addressOf } from '#lib/addresses/address.ts';
import { partAlternates } from '#lib/addresses/list-parts.ts';
import { platformOf } from '#lib/release/platform.ts';
import { foldYears, yearsOf } from '#lib/publications/publications.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const words = wordsIn(locale).statements;
	const { folded } = foldYears(yearsOf(content, locale));
	const found = folded.find(({ part }) => part === event.params.year);
	// A year that stands on the first page has no other address.
	if (!found) error(404, 'Not found');

	const title = found.year === undefined ? words.ofUndated : words.ofYear(found.year);
	return {
		title,
		isUndated: found.year === undefined,
		publications: found.publications,
		list: addressOf({ to: 'list', type: 'statement' }, locale),
		page: {
			title,
			alternates: partAlternates(content, addressOf({ to: 'part', type: 'statement', part: found.part }, locale)),
			section: 'statement'
		}
	};
};
