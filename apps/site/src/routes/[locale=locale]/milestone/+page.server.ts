import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { typeOf } from '#lib/address.ts';
import { writeDate } from '#lib/dates.ts';
import { alternatesOf } from '#lib/page.ts';
import { platformOf } from '#lib/platform.ts';
import { citedDemands } from '#lib/politics/cited-demands.ts';
import { linksTo } from '#lib/record-links.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const milestones = content.records.milestone
		.flatMap((milestone) => milestoneIn(content, milestone, locale))
		.sort((a, b) => b.on.localeCompare(a.on));
	const years = [...new Set(milestones.map(({ on }) => on.slice(0, 4)))];

	return {
		years: years.map((year) => ({ year, milestones: milestones.filter(({ on }) => on.startsWith(year)) })),
		page: {
			title: typeOf('milestone').plural[locale],
			description: wordsIn(locale).progress.reached.noCause,
			alternates: alternatesOf({ to: 'list', type: 'milestone' }),
			section: 'milestone'
		}
	};
};

function milestoneIn(content: Content, { facts, wording }: PublicRecord<'milestone'>, locale: Locale) {
	const words = wording[locale];
	if (!words) return [];
	const { on, demands = [], acts, bodies, sources } = facts.values;
	return [
		{
			anchor: words.slug,
			on,
			date: writeDate(on, locale),
			title: words.values.title,
			text: words.values.text,
			demands: citedDemands(content, { citations: demands.map((demand) => ({ demand })), locale }),
			acts: linksTo(content, acts, { type: 'legal_act', locale }),
			bodies: linksTo(content, bodies, { type: 'body', locale }),
			sources
		}
	];
}
