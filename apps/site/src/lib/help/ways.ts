import { type Asker, type Need, type Reach, askers, isForAsker, isForNeed, needs } from './reach.ts';

/** How many ways to help there are for a person and who asks, by the mark that the stylesheet shows. */
export interface Ways {
	mark: string;
	need: Need | undefined;
	count: number;
}

/** Counts what fits the two questions. A number for others that stays all the same is none of these ways. */
export function waysOf(reaches: readonly Reach[]): Ways[] {
	const persons = [{ need: undefined, mark: 'g' }, ...needs.map(({ need, place }) => ({ need, mark: `g${place}` }))];
	return persons.flatMap(({ need, mark }) =>
		askers.map((asker, place) => ({
			mark: `${mark}q${place}`,
			need,
			count: reaches.filter((reach) => fits(reach, need, asker)).length
		}))
	);
}

function fits(reach: Reach, need: Need | undefined, asker: Asker): boolean {
	return (need === undefined || isForNeed(reach, need)) && isForAsker(reach, asker);
}
