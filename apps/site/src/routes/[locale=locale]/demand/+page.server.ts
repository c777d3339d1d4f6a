import { listDemands, listGoals } from '@kok/domain/release/reading';
import { typeOf } from '#lib/address.ts';
import { demandLines } from '#lib/demand-line.ts';
import { goalLines } from '#lib/goal-line.ts';
import { alternatesOf } from '#lib/page.ts';
import { platformOf } from '#lib/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { content } = release;
	const { locale } = event.params;
	const goals = new Map(goalLines(listGoals(content), locale).map((goal) => [goal.id, goal]));
	const goalOf = new Map(listDemands(content).map(({ facts }) => [facts.values.number, facts.values.goal]));

	return {
		demands: demandLines(release, { demands: listDemands(content), locale }).map((line) => ({
			...line,
			goal: goals.get(goalOf.get(line.number) ?? '')
		})),
		page: {
			title: typeOf('demand').plural[locale],
			description: wordsIn(locale).demands.lead,
			alternates: alternatesOf({ to: 'list', type: 'demand' }),
			section: 'demand'
		}
	};
};
