import { dayIn } from '@kok/domain/calendar';
import { typeNames } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import { type Locale, writtenIn } from '@kok/domain/words';
import type { AnyRecord } from '@kok/domain/release/any-record';
import { isYetToCome } from '../release/date-order.ts';
import { writeDate } from '../writing/dates.ts';
import { once } from '../release/once.ts';
import { entered } from './entered.ts';
import { happened } from './happened.ts';
import type { ChangeLine } from './line.ts';

/** A day, or a month or year where no more is known, on which something changed. */
export interface ChangeDay {
	on: string;
	when: string;
	lines: ChangeLine[];
}

/** A year, or a month of a year in which much happened: what has a page of its own. */
export interface ChangePeriod {
	period: string;
	days: ChangeDay[];
}

/** What changed, the latest first; what is known less exactly stands after its month or year. */
const changeDays: (content: Content, locale: Locale) => readonly ChangeDay[] = once(listDays);

/** What happened in the world alone, the latest first: that something was entered here is no news. */
export const happenedDays: (content: Content, locale: Locale) => readonly ChangeDay[] = once((content, locale) =>
	daysOf(content, happened(content, locale), locale)
);

function listDays(content: Content, locale: Locale): ChangeDay[] {
	return daysOf(content, [...happened(content, locale), ...entered(content, locale)], locale);
}

function daysOf(content: Content, all: readonly ChangeLine[], locale: Locale): ChangeDay[] {
	const last = lastEntry(content);
	const byDay = new Map<string, ChangeLine[]>();
	for (const line of all) {
		if (line.links.length === 0 || isYetToCome(line.on, last)) continue;
		byDay.set(line.on, [...(byDay.get(line.on) ?? []), line]);
	}
	return [...byDay]
		.sort(([a], [b]) => b.localeCompare(a))
		.map(([on, lines]) => ({ on, when: writeDate(on, locale), lines }));
}

/** The day on which anything was entered last: what is dated later had not happened then. */
function lastEntry(content: Content): string {
	const records = typeNames.flatMap((type): readonly SinceKnown[] => content.records[type]);
	const instants = records.flatMap(({ facts, wording }) => [
		facts.since,
		...writtenIn(wording).flatMap((locale) => wording[locale]?.since ?? [])
	]);
	const last = instants.reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b), instants[0] ?? '');
	return dayIn(networkOf(content).facts.values.timeZone, last);
}

type SinceKnown = Pick<AnyRecord, 'id'> & {
	facts: { since: string };
	wording: { readonly [L in Locale]?: { since: string } };
};

/** So many lines stand on a page; a year with more has a page for each month. */
const linesOnPage = 100;

/** The periods that have a page, the latest first. */
export function changePeriods(content: Content, locale: Locale): ChangePeriod[] {
	const days = changeDays(content, locale);
	return periodsBy(days, 4).flatMap((year) =>
		countLines(year.days) <= linesOnPage ? [year] : periodsBy(year.days, 7)
	);
}

function periodsBy(days: readonly ChangeDay[], length: 4 | 7): ChangePeriod[] {
	const periods = Map.groupBy(days, ({ on }) => on.slice(0, length));
	return [...periods].map(([period, daysOfPeriod]) => ({ period, days: daysOfPeriod }));
}

/** The latest whole days that fit on a page, at least one. */
export function latestDays(content: Content, locale: Locale): ChangeDay[] {
	let count = 0;
	return changeDays(content, locale).filter(({ lines }, index) => {
		count += lines.length;
		return index === 0 || count <= linesOnPage;
	});
}

function countLines(days: readonly ChangeDay[]): number {
	return days.reduce((sum, { lines }) => sum + lines.length, 0);
}
