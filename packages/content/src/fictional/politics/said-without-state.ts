import type { Period } from '../calendar.ts';
import type { ToldDemand } from '../demand-lives.ts';
import { type Life, birthOf, day } from '../life.ts';
import { randomFrom } from '../random.ts';
import { assess } from './assessments.ts';
import { diaryFrom } from './diary.ts';

/**
 * What monitors and officials said of a demand without giving it a state, some of it dated to the month or the year
 * alone. Their ids come from a chance of their own, so that all others stay as they are.
 */
export function saidWithoutState(demands: readonly ToldDemand[], { to }: Period): Life[] {
	const random = randomFrom(29_741);
	return demands.flatMap((demand) => {
		if (demand.leaves) return [];
		const birth = birthOf(demand.life);
		const diary = diaryFrom(birth);
		const said = (axis: 'monitors' | 'officials', share: number, precision?: 'month' | 'year') =>
			assess(
				random,
				{ demand, diary },
				{ axis, on: birth + share * (to - 90 * day - birth), ...(precision && { precision }) }
			);
		return [
			...(demand.index % 3 === 1 ? [said('monitors', 0.3, 'year')] : []),
			...(demand.index % 5 === 2 ? [said('officials', 0.5, 'month')] : []),
			...(demand.index % 4 === 3 ? [said('monitors', 0.7)] : [])
		];
	});
}
