import * as z from 'zod';

/** The languages that the interface and the labels of fields are written in. */
export const interfaceLanguages = ['de', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** One text in every language of the interface. */
export type Words = Readonly<Record<InterfaceLanguage, string>>;

/**
 * The languages in which a network can write, by their tags (BCP 47), those of the interface first. Which of them a
 * network has is data of the network.
 */
export const contentLanguages = [
	...interfaceLanguages,
	'ar',
	'be',
	'bg',
	'bs',
	'ca',
	'cs',
	'cy',
	'da',
	'el',
	'es',
	'et',
	'eu',
	'fa',
	'fi',
	'fr',
	'ga',
	'gl',
	'he',
	'hr',
	'hu',
	'hy',
	'is',
	'it',
	'ka',
	'lb',
	'lt',
	'lv',
	'mk',
	'mt',
	'nb',
	'nl',
	'nn',
	'pl',
	'pt',
	'ro',
	'ru',
	'sk',
	'sl',
	'sq',
	'sr',
	'sv',
	'tr',
	'uk'
] as const;

/** A language in which a network can write. */
export type Locale = (typeof contentLanguages)[number];
export const Locale = z.enum(contentLanguages);

const writable: ReadonlySet<string> = new Set(contentLanguages);

/** Whether a text is the tag of a language in which a network can write. */
export function isLocale(text: string): text is Locale {
	return writable.has(text);
}

/** Whether the interface has words of its own in a language. */
export function isInterfaceLanguage(language: string): language is InterfaceLanguage {
	return interfaceLanguages.some((one) => one === language);
}

/** The languages in which something is given, by the names of an object and in their order. */
export function writtenIn(words: { readonly [L in Locale]?: unknown }): Locale[] {
	return Object.keys(words)
		.filter(isLocale)
		.filter((locale) => words[locale] !== undefined);
}
