import type { ListedLine } from './lines.ts';
import { type Form, type Need, isAbout, isForNeed } from './reach.ts';

/** Where something stands large, by the places of the areas: where help is looked for in one, and in all others than one. */
export interface Places {
	inside: readonly number[];
	outside: readonly number[];
}

/** A helpline that stands large only in areas that none before it serves. */
export interface StandIn {
	line: ListedLine;
	places: Places;
}

/** The helplines that are shown large for whoever is chosen and whatever it is about. */
interface Shown {
	need?: Need | undefined;
	form?: Form;
	lines: readonly ListedLine[];
}

/** Where a helpline is for one; nothing where it is for the whole country. */
export function placesOf({ reach: { areas } }: ListedLine, all: readonly string[]): Places | undefined {
	if (!areas) return undefined;
	return {
		inside: placesWhere(all, (area) => areas.includes(area)),
		outside: placesWhere(all, (area) => areas.some((each) => each !== area))
	};
}

/**
 * The numbers for areas that those shown do not serve: first what is for one there, then what is for the whole country. Where
 * none of that is for whoever is chosen, all of it that is about the same stands there, each number with whom it is for.
 */
export function standInsOf(
	shown: Shown,
	{ lines, areas: all, atOnce }: { lines: readonly ListedLine[]; areas: readonly string[]; atOnce: number }
): StandIn[] {
	const called = lines.filter(({ phone }) => phone);
	const there = shown.lines.filter(({ phone }) => phone);
	if (there.length === 0 || there.some(({ reach }) => !reach.areas)) return [];
	const everywhere = called.filter(({ reach }) => !reach.areas);
	const isFor = ({ reach }: ListedLine) => shown.need === undefined || isForNeed(reach, shown.need);
	const isAboutSame = ({ reach }: ListedLine) =>
		isAbout(reach, shown.form ?? (shown.need === 'labour' ? 'labour' : undefined));
	const local = called.filter((line) => line.reach.areas && !there.includes(line) && isFor(line) && isAboutSame(line));
	const national = [
		everywhere.filter((line) => isFor(line) && isAboutSame(line)).slice(0, 1),
		everywhere.filter(isAboutSame),
		everywhere
	];

	const groups = [...local.map((line) => [line]), (national.find((each) => each.length > 0) ?? []).slice(0, atOnce)];
	const standing = [...there];
	return groups.flatMap((group) => {
		const left = placesWithout(standing, all);
		standing.push(...group);
		return group
			.map((line) => ({ line, places: both(placesOf(line, all) ?? left, left) }))
			.filter(({ places }) => places.inside.length + places.outside.length > 0);
	});
}

/** Where none of these helplines is for one. */
function placesWithout(lines: readonly ListedLine[], all: readonly string[]): Places {
	const served = lines.map((line) => placesOf(line, all));
	const left = (side: keyof Places) =>
		all.flatMap((_, place) => (served.some((each) => each?.[side].includes(place)) ? [] : [place]));
	return { inside: left('inside'), outside: left('outside') };
}

/** The classes by which the stylesheet knows where something stands. */
export function marksOfPlaces({ inside, outside }: Places): string[] {
	return ['e', ...inside.map((place) => `e${place}`), ...outside.map((place) => `p${place}`)];
}

function both(one: Places, other: Places): Places {
	return {
		inside: one.inside.filter((place) => other.inside.includes(place)),
		outside: one.outside.filter((place) => other.outside.includes(place))
	};
}

function placesWhere(all: readonly string[], holds: (area: string) => boolean): number[] {
	return all.flatMap((area, place) => (holds(area) ? [place] : []));
}
