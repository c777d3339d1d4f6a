import * as z from 'zod';
import type { AnyValues } from './content-type.ts';
import { type InterfaceLanguage, Locale, interfaceLanguages } from './words.ts';

/** Languages in the order in which a network names them, the main one first. */
export type Languages = readonly [Locale, ...Locale[]];

/** The languages of a network whose facts name none. */
export const usualLanguages: Languages = interfaceLanguages;

const Named = z.array(Locale);

/** The languages in which a network writes, by its facts. */
export function languagesIn({ languages }: AnyValues): Languages {
	const [main, ...others] = Named.safeParse(languages).data ?? [];
	return main === undefined ? usualLanguages : [main, ...others];
}

/** Languages in the order in which a network names them; those that it does not name come last. */
export function inTheirOrder(some: readonly Locale[], languages: Languages): Locale[] {
	const rank = (locale: Locale) => (languages.includes(locale) ? languages.indexOf(locale) : languages.length);
	return some.toSorted((a, b) => rank(a) - rank(b));
}

/** The language whose interface words stand on pages of a language that has none; English where the network names none. */
export function lenderIn({ interfaceLanguage }: AnyValues): InterfaceLanguage {
	return interfaceLanguages.find((language) => language === interfaceLanguage) ?? 'en';
}
