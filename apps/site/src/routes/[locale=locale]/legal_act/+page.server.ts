import { typeNamed } from '@kok/domain/content-types';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { actLines } from '#lib/law/acts.ts';
import { levelName } from '#lib/law/levels.ts';
import { dayOf } from '#lib/release/release-day.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

/** From near to far. */
const levels = ['area', 'country', 'europe', 'world'] as const;
/** From what binds most to what binds least. */
const kinds = ['convention', 'protocol', 'directive', 'law', 'amending_law', 'bill', 'programme', 'report'] as const;

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { locale } = event.params;
	const lines = actLines(release.content, { day: dayOf(release), locale });

	return {
		levels: levels
			.map((level) => {
				const ofLevel = lines.filter((line) => line.level === level);
				const byKind = kinds.map((kind) => ({ kind, acts: ofLevel.filter((line) => line.kind === kind) }));
				return {
					level,
					name: levelName(release.content, { level, locale }),
					count: ofLevel.length,
					kinds: byKind.filter(({ acts }) => acts.length > 0)
				};
			})
			.filter(({ count }) => count > 0),
		page: {
			title: labelIn(typeNamed('legal_act').plural, locale),
			description: wordsIn(locale).law.actsTitle,
			alternates: alternatesOf(release.content, { to: 'list', type: 'legal_act' }),
			section: 'legal_act'
		}
	};
};
