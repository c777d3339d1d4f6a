import { type Asker, type Need, type Reach, askers, isForAsker, isForNeed, needs } from './reach.ts';

/** How many ways to help there are for a person and who asks, by the mark that the stylesheet shows. */
export interface Ways {
	mark: string;
	need: Need | undefined;
	count: number;
}

/** Counts what the rules leave of a page for the two questions; the number that stays whatever is answered counts as well. */
export function waysOf(entries: readonly { reach: Reach; isKept: boolean }[]): Ways[] {
	const persons = [{ need: undefined, mark: 'g' }, ...needs.map(({ need, place }) => ({ need, mark: `g${place}` }))];
	return persons.flatMap(({ need, mark }) =>
		askers.map((asker, place) => ({
			mark: `${mark}q${place}`,
			need,
			count: entries.filter(({ reach, isKept }) => isKept || fits(reach, need, asker)).length
		}))
	);
}

function fits(reach: Reach, need: Need | undefined, asker: Asker): boolean {
	return (need === undefined || isForNeed(reach, need)) && isForAsker(reach, asker);
}
