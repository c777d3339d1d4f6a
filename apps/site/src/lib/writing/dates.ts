import { lend } from '../words/borrowed.ts';
import { dayIn } from '@kok/domain/calendar';
import { type InterfaceLanguage, type Locale, isInterfaceLanguage } from '@kok/domain/words';
import { interfaceOf } from '../words/lender.ts';

/** The tags by which `Intl` knows our languages. */
export const tags = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<InterfaceLanguage, string>;

/** A date as exact as it is known: "2013", "March 2013", "24 November 2026". */
export function writeDate(date: string, locale: Locale): string {
	const [year = '', month = '01', day = '01'] = date.split('-');
	if (date.length === 4) return year;
	const format = formats[interfaceOf(locale)][date.length > 7 ? 'day' : 'month'];
	const written = bind(format.format(Date.parse(`${year}-${month}-${day}T00:00:00Z`)));
	return isInterfaceLanguage(locale) ? written : lend(written);
}

/** Making one takes far longer than asking it, and hundreds of kilobytes besides. */
const formats = { de: formatsIn('de'), en: formatsIn('en') } as const satisfies Record<InterfaceLanguage, unknown>;

function formatsIn(locale: InterfaceLanguage) {
	const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	return {
		month: new Intl.DateTimeFormat(tags[locale], month),
		day: new Intl.DateTimeFormat(tags[locale], { ...month, day: 'numeric' })
	};
}

/** The calendar day of an instant, where the network is at home. */
export function writeDay(instant: string, { locale, timeZone }: { locale: Locale; timeZone: string }): string {
	return writeDate(dayIn(timeZone, instant), locale);
}

/** A list in words: "a, b and c". */
export function writeList(parts: readonly string[], locale: Locale): string {
	return lists[interfaceOf(locale)].format(parts);
}

/** A choice in words: "a, b or c". */
export function writeAlternatives(parts: readonly string[], locale: Locale): string {
	return choices[interfaceOf(locale)].format(parts);
}

const choices = {
	de: new Intl.ListFormat(tags.de, { type: 'disjunction' }),
	en: new Intl.ListFormat(tags.en, { type: 'disjunction' })
} as const;

const lists = { de: new Intl.ListFormat(tags.de), en: new Intl.ListFormat(tags.en) } as const;

export function compareWords(locale: Locale): (a: string, b: string) => number {
	const made = collators.get(locale) ?? new Intl.Collator(tagOf(locale), { numeric: true });
	collators.set(locale, made);
	return made.compare;
}

/** Names stand in the order of their own language, whatever the words beside them are. */
const collators = new Map<Locale, Intl.Collator>();

function tagOf(locale: Locale): string {
	return isInterfaceLanguage(locale) ? tags[locale] : locale;
}

/** The day keeps to its month at the end of a line. */
function bind(date: string): string {
	return date.replace(/^(\d+\.?) /, '$1\u00a0');
}
