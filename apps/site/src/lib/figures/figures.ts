import type { Source } from '@kok/domain/fields/sources';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { findById } from '../records/find-record.ts';
import { writeNumber } from '../writing/numbers.ts';
import { once } from '../release/once.ts';
import { writeSpan } from '../writing/period.ts';
import { type RecordLink, linkTo } from '../records/record-link.ts';
import { writeSourceDate } from '../writing/source-date.ts';
import { wordsIn } from '../words/words.ts';

type Figure = PublicRecord<'figure'>;
export type Facts = Figure['facts']['values'];

/** A figure as one row of a table. */
export interface FigureRow {
	id: string;
	anchor: string;
	title: string;
	value: string;
	/** For a share: how much of the whole, and what the whole is. */
	share: { percent: number; of: string; base: RecordLink | undefined; whole: Facts | undefined } | undefined;
	method: string | undefined;
	/** What it shows, in one sentence. */
	sentence: string | undefined;
	/** Whom or what it counts, where others of its series count otherwise. */
	definition: string | undefined;
	/** Why it cannot be compared as it stands. */
	remark: string | undefined;
	sources: readonly Source[];
	/** The figure with all that whoever prints it must say. */
	quotable: string;
	facts: Facts;
}

/** The figures that have words in a language, as rows. */
export const figureRows: (content: Content, locale: Locale) => readonly FigureRow[] = once(listRows);

function listRows(content: Content, locale: Locale): FigureRow[] {
	return content.records.figure.flatMap((figure) => figureRow(content, figure, locale));
}

/** "868", "mindestens 700 Fälle", "52 %": with its unit and as exactly as it is known. */
function writeValue({ value, precision, unit }: Facts, locale: Locale): string {
	const { units, precisely } = wordsIn(locale).figures;
	return precisely[precision](units[unit](writeNumber(value, locale), value === 1));
}

/** The number without its unit, for a place where the unit is next to it anyway. */
export function writeBriefly(facts: Facts, locale: Locale): string {
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
	const { title, method, sentence, definition, remark } = words.values;
	const value = writeValue(facts.values, locale);
	const share = facts.values.unit === 'percent' ? shareOf(content, facts.values, locale) : undefined;
	const quotable = quote(facts.values, { title, said: [value, share?.of].filter(Boolean).join(' '), locale });
	return [
		{
			id,
			anchor: words.slug,
			title,
			value,
			share,
			method,
			sentence,
			definition,
			remark,
			sources: facts.values.sources,
			quotable,
			facts: facts.values
		}
	];
}

/** In one line, as a newspaper prints it: what, when, how much, who counted, where it stands. */
function quote(facts: Facts, { title, said, locale }: { title: string; said: string; locale: Locale }): string {
	const words = wordsIn(locale).figures;
	const isDated = withoutYears(title) !== title;
	const [source] = facts.sources;
	return words.quotable({
		what: isDated ? title : `${title}, ${writeSpan(facts, locale)}`,
		said,
		countedBy: facts.countedBy,
		source: source && [source.title, source.publisher, writeSourceDate(source, locale)]
	});
}

function shareOf(content: Content, { value, base }: Facts, locale: Locale): FigureRow['share'] {
	const words = wordsIn(locale).figures;
	const whole = findById(content, { type: 'figure', id: base });
	if (!whole) return { percent: value, of: words.baseUnknown, base: undefined, whole: undefined };
	const { value: number, unit, precision } = whole.facts.values;
	const said = words.of[unit](words.precisely[precision](writeNumber(number, locale)), number === 1);
	return { percent: value, of: said, base: linkTo('figure', whole, locale), whole: whole.facts.values };
}

/** What is counted, without the year in which: "Dokumentierte Fälle 2024" is the same count as that of 2023. */
export function withoutYears(title: string): string {
	return title.replaceAll(/[\s,(]*(?:\b(?:in|for|of)\s+)?\b(19|20)\d\d\b\)?/g, '');
}
