import { typeNamed } from '@kok/domain/content-types';
import { chartsOf } from '#lib/figures/charts/charts.ts';
import { headlineOf } from '#lib/figures/charts/headline.ts';
import { figurePeriods } from '#lib/figures/figure-tables.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { noticeIn } from '#lib/text/notices.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;

	const charts = chartsOf(content, locale);
	return {
		headline: headlineOf(charts.pair[0], locale),
		charts,
		periods: figurePeriods(content, locale),
		why: noticeIn(content, { notice: 'figuresNote', wanted: locale }),
		page: {
			title: labelIn(typeNamed('figure').plural, locale),
			description: wordsIn(locale).figures.lead,
			alternates: alternatesOf(content, { to: 'list', type: 'figure' }),
			section: 'figure'
		}
	};
};
