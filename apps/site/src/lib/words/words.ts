import { type InterfaceLanguage, type Locale, isInterfaceLanguage } from '@kok/domain/words';
import type { CountWords } from './count-words.ts';
import { type Catalogue, de } from './de.ts';
import { en } from './en.ts';
import { lend } from './borrowed.ts';
import { interfaceOf } from './lender.ts';

const catalogues: Readonly<Record<InterfaceLanguage, Catalogue>> = { de, en };
const lent: typeof catalogues = { de: lend(de), en: lend(en) };

/** A language in which there is no catalogue borrows that of another, of which each word then says whose it is. */
export function wordsIn(locale: Locale): Catalogue {
	return isInterfaceLanguage(locale) ? catalogues[locale] : lent[interfaceOf(locale)];
}

type Counted = Exclude<keyof CountWords, 'upToTwelve'>;

/** "Zwölf Forderungen", "16 demands": figures from thirteen up, as newspapers set them. */
export function writeCount(what: Counted, number: number, locale: Locale): string {
	return wordsIn(locale).count[what](numberWord(number, locale), number === 1);
}

export function numberWord(number: number, locale: Locale): string {
	return wordsIn(locale).count.upToTwelve[number] ?? String(number);
}

/** Quotation marks may stand before it; behind a number nothing is at the beginning. */
const firstLetter = /^[^\p{L}\p{N}]*\p{L}/u;

/** For the beginning of a sentence or a heading. */
export function upperFirst(text: string): string {
	return text.replace(firstLetter, (letter) => letter.toUpperCase());
}
