import { typeNamed } from '@kok/domain/content-types';
import type { Locale } from '@kok/domain/words';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { type BodyLine, bodyLines } from '#lib/politics/bodies.ts';
import { levelName } from '#lib/law/levels.ts';
import { dayOf } from '#lib/release/release-day.ts';
import { upperFirst, wordsIn, writeCount } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

/** From near to far. */
const levels = ['network', 'area', 'country', 'europe', 'world'] as const;

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { locale } = event.params;
	const lines = bodyLines(release.content, { day: dayOf(release), locale });

	const [asked, unasked] = [lines.filter(({ demands }) => demands > 0), lines.filter(({ demands }) => demands === 0)];
	const [networks, others] = [
		unasked.filter(({ isNetwork }) => isNetwork),
		unasked.filter(({ isNetwork }) => !isNetwork)
	];

	return {
		asked: asked
			.toSorted((a, b) => b.demands - a.demands)
			.map((line) => ({
				...line,
				levelName: levelName(release.content, { level: line.level, locale }),
				count: countOf(line, locale)
			})),
		networks: networks.map((line) => ({
			...line,
			levelName: levelName(release.content, { level: line.level, locale })
		})),
		levels: levels
			.map((level) => ({
				level,
				name: levelName(release.content, { level, locale }),
				bodies: others.filter((line) => line.level === level)
			}))
			.filter(({ bodies }) => bodies.length > 0),
		page: {
			title: labelIn(typeNamed('body').plural, locale),
			description: wordsIn(locale).law.bodiesTitle,
			alternates: alternatesOf(release.content, { to: 'list', type: 'body' }),
			section: 'body'
		}
	};
};

function countOf({ demands }: BodyLine, locale: Locale): string {
	return upperFirst(writeCount('demand', demands, locale));
}
