import type { InterfaceLanguage, Locale } from '@kok/domain/words';
import { interfaceOf } from '../words/lender.ts';
import { tags } from './dates.ts';

/** A figure as its language sets it: "61.235", "61,235"; "4,5", "4.5". */
export function writeNumber(value: number, locale: Locale): string {
	return figures[interfaceOf(locale)].format(value);
}

const figures = { de: figuresIn('de'), en: figuresIn('en') } as const;

function figuresIn(locale: InterfaceLanguage): Intl.NumberFormat {
	return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 3 });
}

/** The length of a file as its reader weighs it: "340 kB", "1,2 MB". */
export function writeBytes(bytes: number, locale: Locale): string {
	const isLarge = bytes >= 1_000_000;
	return new Intl.NumberFormat(tags[interfaceOf(locale)], {
		style: 'unit',
		unit: isLarge ? 'megabyte' : 'kilobyte',
		maximumFractionDigits: isLarge ? 1 : 0
	}).format(isLarge ? bytes / 1_000_000 : Math.max(bytes / 1_000, 1));
}
