import { typeNamed } from '@kok/domain/content-types';
import type { PublicRecord } from '@kok/domain/release/content';
import { listGoals } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { writeDate } from '#lib/writing/dates.ts';
import { goalLines } from '#lib/demands/goal-line.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { type PagePlatform, platformOf } from '#lib/release/platform.ts';
import { ledgerOf } from '#lib/demands/ledger.ts';
import { linksTo } from '#lib/records/record-links.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { content } = release;
	const { locale } = event.params;
	const milestones = content.records.milestone
		.flatMap((milestone) => milestoneIn(release, milestone, locale))
		.sort((a, b) => b.on.localeCompare(a.on));
	const years = [...new Set(milestones.map(({ on }) => on.slice(0, 4)))];
	const goals = goalLines(listGoals(content), locale).map((goal) => ({
		goal,
		milestones: milestones.filter(({ demands }) => demands.some((demand) => demand.goal?.id === goal.id))
	}));

	return {
		years: years.map((year) => ({ year, milestones: milestones.filter(({ on }) => on.startsWith(year)) })),
		goals: goals.filter((one) => one.milestones.length > 0),
		before: milestones.filter((milestone) => milestone.demandedBefore !== undefined && isWithoutGoal(milestone)),
		others: milestones.filter((milestone) => milestone.demandedBefore === undefined && isWithoutGoal(milestone)),
		page: {
			title: labelIn(typeNamed('milestone').plural, locale),
			description: wordsIn(locale).progress.reached.noCause,
			alternates: alternatesOf(content, { to: 'list', type: 'milestone' }),
			section: 'milestone'
		}
	};
};

function isWithoutGoal({ demands }: ReturnType<typeof milestoneIn>[number]): boolean {
	return demands.every(({ goal }) => !goal);
}

function milestoneIn(release: PagePlatform['release'], { facts, wording }: PublicRecord<'milestone'>, locale: Locale) {
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
			demandedBefore: words.values.demandedBefore,
			demands: ledgerOf(release, { demands, locale }),
			acts: linksTo(release.content, acts, { type: 'legal_act', locale }),
			bodies: linksTo(release.content, bodies, { type: 'body', locale }),
			sources
		}
	];
}
