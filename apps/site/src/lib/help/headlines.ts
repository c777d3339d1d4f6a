import { type Line, firstLines } from './lines.ts';
import { askedGroups, isFor } from './reach.ts';

/** A helpline that stands large, and the marks of the groups for which it does. */
export interface Headline {
	line: Line;
	/** `v` stands there before anything is chosen, `x` only when one of its groups is. */
	marks: string;
	/** The groups for which it stands there though it does not name them, as no number does. */
	unfit: string;
}

/** The helplines that stand large, above everything, for whoever is chosen. */
export function headlinesOf(lines: readonly Line[]): Headline[] {
	const chosen = askedGroups.map(({ group, place }) => ({ group, place, lines: firstLinesFor(lines, group) }));
	return marked([firstLines(lines), ...chosen.map((each) => each.lines)], chosen);
}

/** The numbers on the card: one, for whoever is chosen. */
export function cardNumbersOf(lines: readonly Line[]): Headline[] {
	const called = (these: readonly Line[]) => these.filter(({ phone }) => phone).slice(0, 1);
	const chosen = askedGroups.map(({ group, place }) => ({ group, place, lines: called(firstLinesFor(lines, group)) }));
	return marked([called(firstLines(lines)), ...chosen.map((each) => each.lines)], chosen);
}

type Chosen = (typeof askedGroups)[number] & { lines: readonly Line[] };

function marked(sets: readonly (readonly Line[])[], chosen: readonly Chosen[]): Headline[] {
	const [before = []] = sets;
	const numbers = sets.flatMap((set) => set.slice(0, 1));
	const others = sets.flatMap((set) => set.slice(1));
	return [...new Set([...numbers, ...others])].map((line) => {
		const standing = chosen.filter((each) => each.lines.includes(line));
		return {
			line,
			marks: [before.includes(line) ? 'v' : 'x', ...standing.map(({ place }) => `g${place}`)].join(' '),
			unfit: standing
				.filter(({ group }) => !isFor(line.reach, group))
				.map(({ place }) => `g${place}`)
				.join(' ')
		};
	});
}

/** Those for a group, of the whole country before those of an area; where none of them can be called, as for anyone. */
function firstLinesFor(lines: readonly Line[], group: Chosen['group']): Line[] {
	const served = lines.filter(({ reach }) => isFor(reach, group));
	if (!served.some(({ phone }) => phone)) return firstLines(lines);
	const isEverywhere = ({ reach: { areas } }: Line) => areas === undefined;
	return firstLines([...served.filter(isEverywhere), ...served.filter((line) => !isEverywhere(line))]);
}
