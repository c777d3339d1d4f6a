import type { AnyValues } from '../content-type.ts';
import { type Locale, isLocale } from '../words.ts';

/** The language in which a record is worded and counted; the main one of the network, where its facts name none. */
export function sourceLocaleOf({ sourceLocale }: AnyValues, main: Locale): Locale {
	return typeof sourceLocale === 'string' && isLocale(sourceLocale) ? sourceLocale : main;
}

/** `sourceLocaleOf` in a network whose main language is `main`. */
export function sourceIn(main: Locale): (facts: AnyValues) => Locale {
	return (facts) => sourceLocaleOf(facts, main);
}
