import { typeOf } from '#lib/address.ts';
import { alternatesOf } from '#lib/page.ts';
import { platformOf } from '#lib/platform.ts';
import { actLines } from '#lib/politics/acts.ts';
import { dayOf } from '#lib/release-day.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

/** From near to far. */
const levels = ['area', 'country', 'europe', 'world'] as const;

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { locale } = event.params;
	const lines = actLines(release.content, { day: dayOf(release), locale });

	return {
		levels: levels
			.map((level) => ({ level, acts: lines.filter((line) => line.level === level) }))
			.filter(({ acts }) => acts.length > 0),
		page: {
			title: typeOf('legal_act').plural[locale],
			description: wordsIn(locale).law.actsTitle,
			alternates: alternatesOf({ to: 'list', type: 'legal_act' }),
			section: 'legal_act'
		}
	};
};
