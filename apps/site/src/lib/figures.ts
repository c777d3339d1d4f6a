import type { Source } from '@kok/domain/fields/sources';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { findById } from './find-record.ts';
import { writeNumber } from './numbers.ts';
import { once } from './once.ts';
import { writeSpan } from './period.ts';
import { type RecordLink, linkTo } from './record-link.ts';
import { wordsIn } from './words/words.ts';

type Figure = PublicRecord<'figure'>;
type Facts = Figure['facts']['values'];

/** A figure as one row of a table. */
export interface FigureRow {
	id: string;
	anchor: string;
	title: string;
	value: string;
	/** For a share: how much of the whole, and what the whole is. */
	share: { percent: number; of: string; base: RecordLink | undefined } | undefined;
	/** On the latest of one count: the same in the periods before, the latest first. */
	before: { when: string; value: string; address: string }[];
	method: string | undefined;
	sources: readonly Source[];
	facts: Facts;
}

/** The figures that have words in a language, as rows. */
export const figureRows: (content: Content, locale: Locale) => readonly FigureRow[] = once(listRows);

function listRows(content: Content, locale: Locale): FigureRow[] {
	const rows = content.records.figure.flatMap((figure) => figureRow(content, figure, locale));
	return rows.map((row) => {
		const others = rows.filter((other) => isSameCount(row, other)).sort((a, b) => byPeriod(a.facts, b.facts));
		const isLatest = others.every((other) => byPeriod(row.facts, other.facts) <= 0);
		return { ...row, before: isLatest ? others.map(briefly) : [] };
	});

	function briefly({ facts, anchor }: FigureRow) {
		return { when: writeSpan(facts, locale), value: writeBriefly(facts, locale), address: `#${anchor}` };
	}
}

/** "868", "mindestens 700 Fälle", "52 %": with its unit and as exactly as it is known. */
function writeValue({ value, precision, unit }: Facts, locale: Locale): string {
	const { units, precisely } = wordsIn(locale).figures;
	return precisely[precision](units[unit](writeNumber(value, locale), value === 1));
}

/** The same without a unit that stands beside it anyway. */
function writeBriefly(facts: Facts, locale: Locale): string {
	if (facts.unit === 'percent') return writeValue(facts, locale);
	return wordsIn(locale).figures.precisely[facts.precision](writeNumber(facts.value, locale));
}

/** Whole numbers before the shares of them, the greater before the lesser. */
export function wholesFirst(a: FigureRow, b: FigureRow): number {
	return Number(a.share !== undefined) - Number(b.share !== undefined) || b.facts.value - a.facts.value;
}

/** The latest period first, and of two that end alike the longer one. */
export function byPeriod(a: Facts, b: Facts): number {
	return lastDay(b).localeCompare(lastDay(a)) || a.from.localeCompare(b.from);
}

function lastDay({ from, to }: Facts): string {
	return (to ?? from).padEnd(10, '-99');
}

function figureRow(content: Content, { id, facts, wording }: Figure, locale: Locale): FigureRow[] {
	const words = wording[locale];
	if (!words) return [];
	return [
		{
			id,
			anchor: words.slug,
			title: words.values.title,
			value: writeValue(facts.values, locale),
			share: facts.values.unit === 'percent' ? shareOf(content, facts.values, locale) : undefined,
			before: [],
			method: words.values.method,
			sources: facts.values.sources,
			facts: facts.values
		}
	];
}

function shareOf(content: Content, { value, base }: Facts, locale: Locale): FigureRow['share'] {
	const words = wordsIn(locale).figures;
	const whole = findById(content, { type: 'figure', id: base });
	if (!whole) return { percent: value, of: words.baseUnknown, base: undefined };
	const { value: number, unit, precision } = whole.facts.values;
	const said = words.of[unit](words.precisely[precision](writeNumber(number, locale)), number === 1);
	return { percent: value, of: said, base: linkTo('figure', whole, locale) };
}

function isSameCount(row: FigureRow, other: FigureRow): boolean {
	const keyOf = ({ title, facts }: FigureRow) =>
		[withoutYears(title), facts.unit, facts.counts, facts.countedBy].join('\n');
	return row.id !== other.id && keyOf(row) === keyOf(other);
}

/** What is counted, without the year in which: "Dokumentierte Fälle 2024" is the same count as that of 2023. */
export function withoutYears(title: string): string {
	return title.replaceAll(/[\s,(]*\b(19|20)\d\d\b\)?/g, '');
}
