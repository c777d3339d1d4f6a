import { formsOfExploitation } from '@kok/domain/types/help-offer';
import { type ListedLine, firstLines } from './lines.ts';
import { type Form, type Need, isAbout, isForNeed, needs } from './reach.ts';

/** A helpline that stands large, and the marks of the answers for which it does. */
export interface Headline {
	line: ListedLine;
	/**
	 * `v` stands there before anything is chosen, `x` only when one of its groups is. `g3f1` stands for a group and a
	 * form together, `gf1` for a form where no group is chosen. `b` is left out where the form is none of its own.
	 */
	marks: string;
	/** The answers for which it stands there though it does not name them, as no number does. */
	unfit: string;
}

/** The helplines that stand large, above everything, for whoever is chosen and whatever it is about. */
export function headlinesOf(lines: readonly ListedLine[]): Headline[] {
	return marked(lines, (first) => first);
}

/** The numbers on the card: one, for whoever is chosen and whatever it is about. */
export function cardNumbersOf(lines: readonly ListedLine[]): Headline[] {
	return marked(lines, (first) => first.filter(({ phone }) => phone).slice(0, 1));
}

/** Answers, each with the helplines that are shown large for it. */
interface Case {
	mark: string;
	need?: Need | undefined;
	form?: Form;
	lines: readonly ListedLine[];
}

function marked(
	lines: readonly ListedLine[],
	pick: (first: readonly ListedLine[]) => readonly ListedLine[]
): Headline[] {
	const before = pick(firstLines(lines));
	const groups = needs.map(({ need, place }): Case => ({
		mark: `g${place}`,
		need,
		lines: pick(firstLinesFor(lines, need))
	}));
	const others = [{ mark: 'g', lines: before }, ...groups].flatMap((each) => casesOfForms(each, lines, pick));
	const cases: readonly Case[] = [...groups, ...others];
	const sets = [before, ...cases.map((each) => each.lines)];
	const inOrder = new Set([...sets.flatMap((set) => set.slice(0, 1)), ...sets.flatMap((set) => set.slice(1))]);
	return [...inOrder].map((line) => {
		const standing = cases.filter((each) => each.lines.includes(line));
		const named = standing.map(({ mark }) => mark);
		const unnamed = standing.filter((each) => !isNamed(line, each)).map(({ mark }) => mark);
		return {
			line,
			marks: [before.includes(line) ? 'v' : 'x', ...named, ...marksOfForms(line)].join(' '),
			unfit: unnamed.join(' ')
		};
	});
}

/** The forms that the first number of a group is not about: for them others stand there. */
function casesOfForms(
	{ mark, need, lines: own }: Case,
	lines: readonly ListedLine[],
	pick: (first: readonly ListedLine[]) => readonly ListedLine[]
): Case[] {
	return formsOfExploitation.flatMap((form, place) =>
		own.every(({ reach }) => isAbout(reach, form))
			? []
			: [{ mark: `${mark}f${place}`, need, form, lines: pick(firstLinesAbout(lines, form)) }]
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

/** As for anyone, without those that are about another form; where none of the rest can be called, with them. */
function firstLinesAbout(lines: readonly ListedLine[], form: Form): ListedLine[] {
	const about = lines.filter(({ reach }) => isAbout(reach, form));
	return firstLines(about.some(({ phone }) => phone) ? about : lines);
}
