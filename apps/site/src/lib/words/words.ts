import type { Locale } from '@kok/domain/words';
import type { CountWords } from './count-words.ts';
import { type Catalogue, de } from './de.ts';
import { en } from './en.ts';

const catalogues: Readonly<Record<Locale, Catalogue>> = { de, en };

export function wordsIn(locale: Locale): Catalogue {
	return catalogues[locale];
}

type Counted = Exclude<keyof CountWords, 'upToTwelve'>;

/** "Zwölf Forderungen", "16 demands": figures from thirteen up, as newspapers set them. */
export function writeCount(what: Counted, number: number, locale: Locale): string {
	return wordsIn(locale).count[what](numberWord(number, locale), number === 1);
}

export function numberWord(number: number, locale: Locale): string {
	return wordsIn(locale).count.upToTwelve[number] ?? String(number);
}

/** For the beginning of a sentence or a heading. */
export function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
