import { typeOf } from '#lib/address.ts';
import { seriesTables } from '#lib/figure-series.ts';
import { figurePeriods } from '#lib/figure-tables.ts';
import { alternatesOf } from '#lib/page.ts';
import { platformOf } from '#lib/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;

	return {
		series: seriesTables(content, locale),
		periods: figurePeriods(content, locale),
		page: {
			title: typeOf('figure').plural[locale],
			description: wordsIn(locale).figures.lead,
			alternates: alternatesOf({ to: 'list', type: 'figure' }),
			section: 'figure'
		}
	};
};
