import type { Content } from '@kok/domain/release/content';
import {
	type HelpText,
	type Known,
	answersIn,
	entriesIn,
	isAbout,
	isForPerson,
	isKnownToSpeak,
	isReached,
	knownIn,
	languagesIn,
	meaningOf,
	rulesIn
} from './help-model.ts';

/** What the enumeration of all answers together found. */
export interface CellReport {
	cells: number;
	/** In which no centre fits, so that the helplines are all there is. */
	fallbackOnly: number;
	/** In which nobody can be called. */
	withoutNumber: number;
	faults: string[];
}

interface Page {
	/** In the order of the page: the helplines first. */
	known: Known[];
	lineCount: number;
	/** Whom one can call there, with the words for whom that is. */
	called: Uint8Array;
	/** Which entries an answer hides, by its mark; `outside` where the other areas are asked for. */
	hides: (mark: string, isOutside: boolean) => Uint8Array;
	/** By how much an answer moves an entry down. */
	moves: (mark: string) => Int8Array;
}

/**
 * Takes every area, language, group, form and channel together, and compares what the page's own rules leave with what
 * the records say: the centres exactly, and a helpline that is for this person among the first two.
 */
export function enumerateCells(content: Content, text: HelpText): CellReport {
	const page = openPage(content, text);
	const meaning = meaningOf(content, languagesIn(text));
	const { a, l, g, f, c, q } = answersIn(text);
	const speech = l.map((mark) => answer(page, mark, (entry) => isKnownToSpeak(entry, meaning(mark))));
	const ways = c.map((mark) => answer(page, mark, (entry) => isReached(entry, meaning(mark))));
	const report: CellReport = { cells: 0, fallbackOnly: 0, withoutNumber: 0, faults: [] };
	for (const area of a)
		for (const isOutside of area === 'a' ? [false] : [false, true])
			for (const group of g)
				for (const form of f)
					for (const asker of q) {
						const where = { area: meaning(area), isOutside };
						const asked = { ...where, group: meaning(group), form: meaning(form), asker: meaning(asker) };
						const marks = [area, group, form, asker];
						const hides = marks.map((mark) => page.hides(mark, isOutside && mark === area));
						const person: Person = {
							name: `${area}${isOutside ? ' o' : ''} ${group} ${form} ${asker}`,
							fits: flags(page.known, (entry) => isForPerson(entry, asked)),
							hidden: flags(page.known, (_, index) => hides.some((set) => set[index])),
							moved: marks.map((mark) => page.moves(mark))
						};
						for (const said of speech) for (const way of ways) judge(report, page, { person, said, way });
					}
	return report;
}

/** The names of what is shown when answers are given, in the order in which they stand. */
export function shownFor(content: Content, text: HelpText, marks: readonly string[]): string[] {
	const page = openPage(content, text);
	const isOutside = marks.includes('o');
	const given = marks.filter((mark) => mark !== 'o');
	/** Who asks is answered from the start. */
	const answers = given.some((mark) => mark.startsWith('q')) ? given : [...given, 'q0'];
	const entries = entriesIn(text);
	return page.known
		.map((entry, index) => {
			const down = answers.reduce((sum, mark) => sum + (page.moves(mark)[index] ?? 0), 0);
			const base = entry.isLine ? 1 : entries[index]?.classes.has('z') ? 20 : 10;
			const isHidden = answers.some((mark) => page.hides(mark, isOutside)[index]);
			return { name: entry.name, isHidden, index, order: base + down };
		})
		.filter(({ isHidden }) => !isHidden)
		.sort((one, other) => one.order - other.order || one.index - other.index)
		.map(({ name }) => name);
}

interface Person {
	name: string;
	fits: Uint8Array;
	hidden: Uint8Array;
	moved: readonly Int8Array[];
}

interface Answer {
	mark: string;
	fits: Uint8Array;
	hidden: Uint8Array;
	moved: Int8Array;
}

function answer(page: Page, mark: string, fits: (entry: Known) => boolean): Answer {
	return { mark, fits: flags(page.known, fits), hidden: page.hides(mark, false), moved: page.moves(mark) };
}

function judge(report: CellReport, page: Page, cell: { person: Person; said: Answer; way: Answer }): void {
	const { person, said, way } = cell;
	let centres = 0;
	let wrong: string | undefined;
	if (!hasNumber(page, cell)) {
		report.withoutNumber += 1;
		wrong = 'no telephone number with whom it is for';
	}
	for (let index = page.lineCount; index < page.known.length; index += 1) {
		const isHidden = (person.hidden[index] ?? 0) + (said.hidden[index] ?? 0) + (way.hidden[index] ?? 0) > 0;
		const isWanted = person.fits[index] === 1 && said.fits[index] === 1 && way.fits[index] === 1;
		if (!isHidden) centres += 1;
		if (isHidden === isWanted) wrong ??= `${page.known[index]?.name} ${isHidden ? 'is missing' : 'is shown'}`;
	}
	report.cells += 1;
	if (centres === 0) report.fallbackOnly += 1;
	if (!isHelplineFirst(page, cell)) wrong ??= 'no helpline for this person among the first two';
	if (wrong !== undefined && report.faults.length < 20)
		report.faults.push(`${person.name} ${said.mark} ${way.mark}: ${wrong}`);
}

/** Helplines stay whatever the language and the way; a centre has to fit those, too. */
function hasNumber(
	{ known, called }: Page,
	{ person, said, way }: { person: Person; said: Answer; way: Answer }
): boolean {
	return known.some(
		({ isLine }, index) =>
			called[index] === 1 && !person.hidden[index] && (isLine || (!said.hidden[index] && !way.hidden[index]))
	);
}

/** Helplines stand before all centres, so the first two are the two of them that are moved down least. */
function isHelplineFirst(
	{ lineCount }: Page,
	{ person, said, way }: { person: Person; said: Answer; way: Answer }
): boolean {
	let first = -1;
	let second = -1;
	const down = (index: number) =>
		person.moved.reduce((sum, moved) => sum + (moved[index] ?? 0), 0) +
		(said.moved[index] ?? 0) +
		(way.moved[index] ?? 0);
	for (let index = 0; index < lineCount; index += 1) {
		if (person.hidden[index]) continue;
		if (first === -1 || down(index) < down(first)) [first, second] = [index, first];
		else if (second === -1 || down(index) < down(second)) second = index;
	}
	return person.fits[first] === 1 || person.fits[second] === 1;
}

function flags(known: readonly Known[], holds: (entry: Known, index: number) => unknown): Uint8Array {
	return Uint8Array.from(known.map((entry, index) => (holds(entry, index) ? 1 : 0)));
}

function openPage(content: Content, text: HelpText): Page {
	const byName = new Map(knownIn(content).map((entry) => [entry.name, entry]));
	const entries = entriesIn(text);
	const known = entries.map(({ name }) => byName.get(name));
	const complete = known.filter((entry) => entry !== undefined);
	if (complete.length !== entries.length || new Set(complete).size !== byName.size || byName.size !== entries.length)
		throw new Error('The page does not hold each entry once');
	const rules = rulesIn(text);
	const of = (mark: string, isOutside: boolean) =>
		rules.filter(
			({ needs, unless, inside }) =>
				inside === '' &&
				needs.includes(mark) &&
				needs.every((need) => need === mark || (need === 'o' && isOutside)) &&
				!unless.some((each) => each === 'o' && isOutside)
		);
	const hides = (mark: string, isOutside: boolean) =>
		Uint8Array.from(
			entries.map((entry) =>
				of(mark, isOutside).some((rule) => rule.sets === 'display:none' && isAbout(rule, entry)) ? 1 : 0
			)
		);
	const moves = (mark: string) =>
		Int8Array.from(
			entries.map((entry) =>
				of(mark, false)
					.filter((rule) => rule.sets.startsWith('--') && isAbout(rule, entry))
					.reduce((sum, rule) => sum + Number(rule.sets.split(':')[1]), 0)
			)
		);
	const lineCount = complete.filter(({ isLine }) => isLine).length;
	if (complete.slice(0, lineCount).some(({ isLine }) => !isLine)) throw new Error('The helplines are not first');
	const called = flags(complete, ({ phone, isLine, forWhom }, index) => {
		const told = entries[index]?.text ?? '';
		return phone !== undefined && told.includes(phone) && (isLine ? forWhom !== '' && told.includes(forWhom) : true);
	});
	return { known: complete, lineCount, called, hides: kept(hides), moves: kept((mark) => moves(mark)) };
}

function kept<Made>(make: (mark: string, isOutside: boolean) => Made): (mark: string, isOutside?: boolean) => Made {
	const shelf = new Map<string, Made>();
	return (mark, isOutside = false) => {
		const key = `${mark} ${isOutside}`;
		const made = shelf.get(key) ?? make(mark, isOutside);
		shelf.set(key, made);
		return made;
	};
}
