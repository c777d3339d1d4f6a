import { dayIn } from '@kok/domain/calendar';
import type { Locale } from '@kok/domain/words';

/** The tags by which `Intl` knows our languages. */
export const tags = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** A date as exact as it is known: "2013", "March 2013", "24 November 2026". */
export function writeDate(date: string, locale: Locale): string {
	const [year = '', month = '01', day = '01'] = date.split('-');
	if (date.length === 4) return year;
	const format = new Intl.DateTimeFormat(tags[locale], {
		...(date.length > 7 && { day: 'numeric' }),
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
	return bind(format.format(Date.parse(`${year}-${month}-${day}T00:00:00Z`)));
}

/** The calendar day of an instant, where the network is at home. */
export function writeDay(instant: string, { locale, timeZone }: { locale: Locale; timeZone: string }): string {
	return writeDate(dayIn(timeZone, instant), locale);
}

/** A list in words: "a, b and c". */
export function writeList(parts: readonly string[], locale: Locale): string {
	return new Intl.ListFormat(tags[locale]).format(parts);
}

export function compareWords(locale: Locale): (a: string, b: string) => number {
	return new Intl.Collator(tags[locale], { numeric: true }).compare;
}

/** The day keeps to its month at the end of a line. */
function bind(date: string): string {
	return date.replace(/^(\d+\.?) /, '$1\u00a0');
}
