import { type MarkedClause, marksOn } from '@kok/domain/release/clause-marks';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { type ClauseMark, countMarks } from '@kok/domain/rules/clause-mark';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';
import { wordsIn } from '../words/words.ts';

/** A mark as it is drawn. */
export interface Drawn {
	mark: ClauseMark;
	isDraft: boolean;
}

/** The mark of one clause, with the word for it and the address of the clause. */
export interface ClauseMarkLine extends Drawn {
	clause: string;
	/** "1.2". */
	number: string;
	address: string;
	word: string;
}

/** The marks of all clauses of a demand, and the gravest of them in a few words. */
export interface DemandMarks {
	clauses: ClauseMarkLine[];
	word: string;
}

const computed = new WeakMap<Content, { day: string; marks: ReturnType<typeof marksOn> }>();

/** The marks of every demand, computed once for a release and a day. */
function allMarks(content: Content, day: string): ReturnType<typeof marksOn> {
	const known = computed.get(content);
	if (known?.day === day) return known.marks;
	const marks = marksOn(content, day);
	computed.set(content, { day, marks });
	return marks;
}

/** The marks that the law gives the clauses of a demand, with the readings behind each. */
export function marksOfDemand(content: Content, { demand, day }: { demand: string; day: string }): MarkedClause[] {
	return allMarks(content, day).get(demand) ?? [];
}

/** The marks of a demand in words, each with the address of its clause. */
export function demandMarks(
	content: Content,
	{ demand, day, locale }: { demand: PublicRecord<'demand'>; day: string; locale: Locale }
): DemandMarks {
	const marks = marksOfDemand(content, { demand: demand.id, day });
	const { number } = demand.facts.values;
	const slug = demand.wording[locale]?.slug ?? String(number);
	const page = addressOf({ to: 'record', type: 'demand', slug }, locale);
	const clauses = marks.map((marked, index) => ({
		clause: marked.clause,
		mark: marked.mark,
		isDraft: marked.isDraft,
		number: `${number}.${index + 1}`,
		address: `${page}#${number}-${index + 1}`,
		word: markWord(marked, locale)
	}));
	return { clauses, word: gravest(marks, locale) };
}

/** A mark in words, with the year of an old reading. */
export function markWord(marked: Drawn & { oldYear?: number | undefined }, locale: Locale): string {
	const words = wordsIn(locale).marks;
	const word = words.words[marked.mark];
	const whole = marked.isDraft ? words.asDraft(word) : word;
	return marked.oldYear === undefined ? whole : words.readIn(whole, marked.oldYear);
}

/** A mark of the legend, with how many clauses have it. */
export interface LegendMark extends Drawn {
	word: string;
	count: number;
}

/** The marks that the clauses of some demands have, each with its word and how many have it. */
export function marksLegend(demands: readonly DemandMarks[], locale: Locale): LegendMark[] {
	const clauses = demands.flatMap((demand) => demand.clauses);
	return countMarks(clauses).map((counted) => ({ ...counted, word: markWord(counted, locale) }));
}

const gravestFirst: readonly ClauseMark[] = [
	'contradicts',
	'falls_short',
	'meets',
	'towards',
	'same_subject'
] satisfies ClauseMark[];

/** "2 von 3: widerspricht": what stands against a demand before what is for it, law in force before drafts. */
function gravest(marks: readonly MarkedClause[], locale: Locale): string {
	const words = wordsIn(locale).marks;
	const counts = countMarks(marks);
	const orderOf = ({ mark, isDraft }: Drawn) => gravestFirst.indexOf(mark) + (isDraft ? 0.5 : 0);
	const [first] = counts.filter(({ mark }) => mark !== 'none').toSorted((a, b) => orderOf(a) - orderOf(b));
	if (!first) return words.words.none;
	const years = new Set(
		marks.filter(({ mark, isDraft }) => mark === first.mark && isDraft === first.isDraft).map(({ oldYear }) => oldYear)
	);
	const [oldYear] = years.size === 1 ? years : [];
	return words.ofClauses(first.count, marks.length, markWord({ ...first, oldYear }, locale));
}
