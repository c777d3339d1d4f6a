import type { Locale } from '@kok/domain/words';
import { writeDate } from './dates.ts';
import { wordsIn } from '../words/words.ts';

/** "seit 1999", "2015 bis 2019", "bis 2012"; a period that is one day, month or year is named once. */
export function writePeriod(
	{ since, until }: { since?: string | undefined; until?: string | undefined },
	locale: Locale
): string | undefined {
	const words = wordsIn(locale).about;
	if (since === undefined) return until === undefined ? undefined : words.until(writeDate(until, locale));
	if (until === undefined) return words.since(writeDate(since, locale));
	return writeSpan({ from: since, to: until }, locale);
}

/** When something the network tells of took place: an event is on a date, anything else since one. */
export function periodOf(
	{ kind, since, until }: { kind: string; since?: string | undefined; until?: string | undefined },
	locale: Locale
): string | undefined {
	if (kind === 'event' && since !== undefined) return writeSpan({ from: since, to: until }, locale);
	return writePeriod({ since, until }, locale);
}

/** From one date to another: "2. bis 9. Mai 2019" where both lie in one month, "2024" where they are one. */
export function writeSpan({ from, to }: { from: string; to?: string | undefined }, locale: Locale): string {
	if (to === undefined || to === from) return writeDate(from, locale);
	if (isWholeYear(from, to)) return from.slice(0, 4);
	return wordsIn(locale).about.fromTo(shorten(from, to, locale), writeDate(to, locale));
}

function isWholeYear(from: string, to: string): boolean {
	const [year = ''] = from.split('-', 1);
	return [year, `${year}-01`, `${year}-01-01`].includes(from) && [year, `${year}-12`, `${year}-12-31`].includes(to);
}

/** What both dates share is said once, at the end. */
function shorten(from: string, to: string, locale: Locale): string {
	const written = writeDate(from, locale);
	if (from.length !== 10 || to.length !== 10 || from.slice(0, 4) !== to.slice(0, 4)) return written;
	const [day = '', month = ''] = written.split(/[\s\u00a0]/);
	return from.slice(0, 7) === to.slice(0, 7) ? day : `${day}\u00a0${month}`;
}
