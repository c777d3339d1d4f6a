import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';
import { compareWords, writeDate, writeList } from '../writing/dates.ts';
import { once } from '../release/once.ts';
import { linksTo } from '../records/record-links.ts';
import { numberWord, wordsIn } from '../words/words.ts';

type Statement = PublicRecord<'statement'>;
type Dated = Pick<Statement['facts']['values'], 'on' | 'notBefore' | 'notAfter'>;

/** A statement as one line of a list. */
export interface Publication {
	id: string;
	title: string;
	address: string;
	on: string | undefined;
	/** Its date, as far as the year above it does not say so; its bounds where it has none. */
	when: string;
	/** What it is, to whom, and how many demands it names, each a phrase. */
	kind: string;
	remarks: string[];
}

/** What the network published in a year; no year, where it is not known. */
export interface Year {
	year: string | undefined;
	/** Its part of an address. */
	part: string;
	publications: Publication[];
}

/** So many fit on a page. */
const wholeUpTo = 120;

/** The statements that have words in a language, by year, the latest first and those without a date last. */
export const yearsOf: (content: Content, locale: Locale) => readonly Year[] = once(listYears);

function listYears(content: Content, locale: Locale): Year[] {
	const byTitle = compareWords(locale);
	const lines = content.records.statement
		.flatMap((record) => publication(content, record, locale))
		.sort((a, b) => b.sortedBy.localeCompare(a.sortedBy) || byTitle(a.title, b.title));
	const years = [...new Set(lines.map(({ on }) => on?.slice(0, 4)))];
	return years.map((year) => ({
		year,
		part: year ?? wordsIn(locale).statements.undatedPart,
		publications: lines.filter(({ on }) => on?.slice(0, 4) === year)
	}));
}

/** The years that are shown on the first page, and those that have a page of their own. */
export function foldYears(years: readonly Year[]): { shown: Year[]; folded: Year[] } {
	let count = 0;
	const shown = years.filter(({ publications }, index) => {
		count += publications.length;
		return index === 0 || count <= wholeUpTo;
	});
	return { shown, folded: years.slice(shown.length) };
}

function publication(content: Content, { id, facts, wording }: Statement, locale: Locale) {
	const words = wording[locale];
	if (!words) return [];
	return [
		{
			id,
			title: words.values.title,
			address: addressOf({ to: 'record', type: 'statement', slug: words.slug }, locale),
			on: facts.values.on,
			sortedBy: facts.values.on ?? `0 ${facts.values.notAfter ?? facts.values.notBefore ?? ''}`,
			when: whenInYear(facts.values, locale),
			kind: wordsIn(locale).statements.kinds[facts.values.kind],
			remarks: remarksOn(content, facts.values, locale)
		}
	];
}

/** Its date; for one without, its bounds: "ohne Datum, nicht vor 2012, spätestens 2013". */
export function writeWhen(facts: Dated, locale: Locale): string {
	if (facts.on !== undefined) return writeDate(facts.on, locale);
	return [wordsIn(locale).sources.undated, ...boundsOf(facts, locale)].join(', ');
}

function whenInYear(facts: Dated, locale: Locale): string {
	if (facts.on?.length === 4) return '';
	const bounds = boundsOf(facts, locale);
	return facts.on === undefined && bounds.length > 0 ? bounds.join(', ') : writeWhen(facts, locale);
}

function boundsOf({ notBefore, notAfter }: Dated, locale: Locale): string[] {
	const words = wordsIn(locale).statements;
	return [
		...(notBefore === undefined ? [] : [words.notBefore(writeDate(notBefore, locale))]),
		...(notAfter === undefined ? [] : [words.notAfter(writeDate(notAfter, locale))])
	];
}

function remarksOn(content: Content, { to, citations, membersOnly }: Statement['facts']['values'], locale: Locale) {
	const words = wordsIn(locale).statements;
	const bodies = linksTo(content, to, { type: 'body', locale }).map(({ title }) => title);
	const count = citations.length;
	return [
		...(bodies.length > 0 ? [words.to(writeList(bodies, locale))] : []),
		...(count > 0 ? [words.demandCount(numberWord(count, locale), count === 1)] : []),
		...(membersOnly ? [words.membersOnly] : [])
	];
}
