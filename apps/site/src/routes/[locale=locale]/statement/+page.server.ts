import { typeNamed } from '@kok/domain/content-types';
import { addressOf } from '#lib/addresses/address.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { foldYears, yearsOf } from '#lib/publications/publications.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const { shown, folded } = foldYears(yearsOf(content, locale));

	return {
		shown,
		folded: folded.map(({ year, part, publications }) => ({
			year,
			count: publications.length,
			address: addressOf({ to: 'part', type: 'statement', part }, locale)
		})),
		page: {
			title: labelIn(typeNamed('statement').plural, locale),
			description: wordsIn(locale).statements.lead,
			alternates: alternatesOf(content, { to: 'list', type: 'statement' }),
			section: 'statement'
		}
	};
};
