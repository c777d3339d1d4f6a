import { alternatesOf } from '#lib/addresses/page.ts';
import { drawTimeline, timelineFormats } from '#lib/demands/timeline/draw-timeline.ts';
import { nameOfTimeline, quoteTimeline } from '#lib/demands/timeline/say-timeline.ts';
import { timelineOf } from '#lib/demands/timeline/timeline.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { locale } = event.params;
	const timeline = timelineOf(release, locale);
	const words = wordsIn(locale).timeline;

	return {
		timeline,
		title: words.title(timeline.from),
		name: nameOfTimeline(timeline, locale),
		quotable: quoteTimeline(release, timeline, locale),
		wide: drawTimeline(timeline, timelineFormats.wide, locale),
		narrow: drawTimeline(timeline, timelineFormats.narrow, locale),
		page: {
			title: words.link,
			description: words.lead,
			alternates: alternatesOf(release.content, { to: 'timeline' }),
			section: 'demand'
		}
	};
};
