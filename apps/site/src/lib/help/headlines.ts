import { formsOfExploitation } from '@kok/domain/types/help-offer';
import { type ListedLine, firstLines } from './lines.ts';
import { type Form, type Need, isAbout, isForNeed, needs } from './reach.ts';
import { type Places, marksOfPlaces, placesOf, standInsOf } from './stand-ins.ts';

/** A helpline that stands large, and the marks of the answers for which it does. */
export interface Headline {
	line: ListedLine;
	/**
	 * `v` stands there before anything is chosen, `x` only when one of its groups is. `g3f1` stands for a group and a
	 * form together, `gf1` for a form where no group is chosen. `b` is left out where the form is none of its own. `e`
	 * stands only in some areas, `e3` in the fourth, `p3` in all others than that. `y` stands only when an area is chosen.
	 */
	marks: string;
	/** The answers for which it stands there though it does not name them, as no number does. */
	unfit: string;
	/** It stands there only in areas that no other number for the same answers serves. */
	isStandIn: boolean;
}

/** Helplines, and the areas that can be chosen; none where nobody is asked where help is looked for. */
interface Given {
	lines: readonly ListedLine[];
	areas: readonly string[];
}

/** The helplines that stand large, above everything, for whoever is chosen, whatever it is about, and wherever. */
export function headlinesOf(given: Given): Headline[] {
	return marked(given, { pick: (first) => first, atOnce: Infinity });
}

/** The numbers on the card: one, for whoever is chosen, whatever it is about, and wherever. */
export function cardNumbersOf(given: Given): Headline[] {
	return marked(given, { pick: (first) => first.filter(({ phone }) => phone).slice(0, 1), atOnce: 1 });
}

/** Answers, each with the helplines that are shown large for it. */
interface Case {
	/** Missing where nothing is chosen. */
	mark?: string;
	need?: Need | undefined;
	form?: Form;
	lines: readonly ListedLine[];
}

/** What is shown large of the helplines that come first for someone, and how many stand in for them elsewhere. */
interface Picking {
	pick: (first: readonly ListedLine[]) => readonly ListedLine[];
	atOnce: number;
}

/** A helpline in some place, for the answers for which it stands there. */
interface Standing {
	line: ListedLine;
	places: Places | undefined;
	isStandIn: boolean;
	cases: Case[];
}

function marked({ lines, areas }: Given, { pick, atOnce }: Picking): Headline[] {
	const before: Case = { lines: pick(firstLines(lines)) };
	const groups = needs.map(({ need, place }): Case => ({
		mark: `g${place}`,
		need,
		lines: pick(firstLinesFor(lines, need))
	}));
	const others = [{ ...before, mark: 'g' }, ...groups].flatMap((each) => casesOfForms(each, lines, pick));
	const cases = [before, ...groups, ...others];
	const first = cases.flatMap((each) => each.lines.slice(0, 1));
	const inOrder = new Set([...first, ...cases.flatMap((each) => each.lines.slice(1))]);
	// Where no number is for the whole country, one of another area is better than none.
	const isEverywhere = lines.some(({ phone, reach }) => phone && !reach.areas);
	const own = [...inOrder].map((line): Standing => ({
		line,
		places: isEverywhere ? placesOf(line, areas) : undefined,
		isStandIn: false,
		cases: cases.filter((each) => each.lines.includes(line))
	}));
	const standIns = isEverywhere ? cases.flatMap((each) => standInsFor(each, { lines, areas, atOnce })) : [];
	const isCalled = ({ line }: Standing) => line.phone !== undefined;
	const uncalled = own.filter((each) => !isCalled(each));
	return [...own.filter(isCalled), ...together(standIns), ...uncalled].map(headlineOf);
}

function standInsFor(each: Case, given: Given & { atOnce: number }): Standing[] {
	return standInsOf(each, given).map((standIn) => ({ ...standIn, isStandIn: true, cases: [each] }));
}

/** One for several answers, where the same helpline stands in for them in the same places. */
function together(standIns: readonly Standing[]): Standing[] {
	const byPlace = Map.groupBy(standIns, ({ line, places }) => JSON.stringify([line.id, places]));
	return [...byPlace.values()].flatMap(([first, ...others]) =>
		first ? [{ ...first, cases: [first, ...others].flatMap(({ cases }) => cases) }] : []
	);
}

function headlineOf({ line, places, isStandIn, cases }: Standing): Headline {
	const named = cases.flatMap(({ mark }) => mark ?? []);
	const unnamed = cases.filter((each) => !isNamed(line, each)).flatMap(({ mark }) => mark ?? []);
	const marks = [
		cases.some(({ mark }) => mark === undefined) ? 'v' : 'x',
		...named,
		...(isStandIn ? ['y'] : marksOfForms(line)),
		...(places ? marksOfPlaces(places) : [])
	];
	return { line, marks: marks.join(' '), unfit: unnamed.join(' '), isStandIn };
}

/** The forms that the first number of a group is not about: for them others stand there. */
function casesOfForms({ mark, need, lines: own }: Case, lines: readonly ListedLine[], pick: Picking['pick']): Case[] {
	return formsOfExploitation.flatMap((form, place) =>
		own.every(({ reach }) => isAbout(reach, form))
			? []
			: [{ mark: `${mark}f${place}`, need, form, lines: pick(firstLinesAbout(lines, form, need)) }]
	);
}

function marksOfForms({ reach: { forms } }: ListedLine): string[] {
	return forms ? ['b', ...forms.map((form) => `b${formsOfExploitation.indexOf(form)}`)] : [];
}

function isNamed({ reach }: ListedLine, { need, form }: Case): boolean {
	return (need === undefined || isForNeed(reach, need)) && (form === undefined || isAbout(reach, form));
}

/** Those for a group, of the whole country before those of an area; where none of them can be called, as for anyone. */
function firstLinesFor(lines: readonly ListedLine[], need: Need): ListedLine[] {
	const served = lines.filter(({ reach }) => isForNeed(reach, need));
	if (!served.some(({ phone }) => phone)) return firstLines(lines);
	const isEverywhere = ({ reach: { areas } }: ListedLine) => areas === undefined;
	const isNamedOnly = ({ reach: { forms } }: ListedLine) => need === 'labour' && (forms?.includes(need) ?? false);
	const inOrder = [...served.filter(isEverywhere), ...served.filter((line) => !isEverywhere(line))];
	const named = inOrder.find((line) => line.phone && isNamedOnly(line));
	return named ? [named] : firstLines(inOrder);
}

/**
 * Those for a group that are about a form; where none of them can be called, those for anyone. Where nobody who is about the
 * form can be called, those about another stay.
 */
function firstLinesAbout(lines: readonly ListedLine[], form: Form, need: Need | undefined): ListedLine[] {
	const about = lines.filter(({ reach }) => isAbout(reach, form));
	if (need && about.some(({ phone, reach }) => phone && isForNeed(reach, need))) return firstLinesFor(about, need);
	return firstLines(about.some(({ phone }) => phone) ? about : lines);
}
