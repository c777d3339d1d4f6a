import { listDemands, listGoals } from '@kok/domain/release/reading';
import { typeOf } from '#lib/address.ts';
import { demandsOf } from '#lib/demand-line.ts';
import { goalLines } from '#lib/goal-line.ts';
import { alternatesOf } from '#lib/page.ts';
import { platformOf } from '#lib/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const demands = listDemands(content);
	const goals = goalLines(listGoals(content), locale).map((goal) => ({
		...goal,
		demands: demandsOf(goal.id, demands, locale)
	}));

	return {
		tasks: goals.filter(({ kind }) => kind === 'task'),
		aims: goals.filter(({ kind }) => kind === 'aim'),
		page: {
			title: typeOf('goal').plural[locale],
			description: wordsIn(locale).goals.title,
			alternates: alternatesOf({ to: 'list', type: 'goal' }),
			section: 'goal'
		}
	};
};
