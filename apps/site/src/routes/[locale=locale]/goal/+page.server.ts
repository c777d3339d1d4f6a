import { typeNamed } from '@kok/domain/content-types';
import { listGoals } from '@kok/domain/release/reading';
import { demandLines } from '#lib/demands/demand-line.ts';
import { demandsFor, goalLines } from '#lib/demands/goal-line.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { content } = release;
	const { locale } = event.params;
	const goals = goalLines(listGoals(content), locale).map((goal) => ({
		...goal,
		demands: demandLines(release, { demands: demandsFor(content, goal.id), locale })
	}));

	return {
		tasks: goals.filter(({ kind }) => kind === 'task'),
		aims: goals.filter(({ kind }) => kind === 'aim'),
		page: {
			title: labelIn(typeNamed('goal').plural, locale),
			description: wordsIn(locale).goals.title,
			alternates: alternatesOf(content, { to: 'list', type: 'goal' }),
			section: 'goal'
		}
	};
};
