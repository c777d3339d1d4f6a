import { type Locale, locales } from '@kok/domain/words';

/** The languages of help pages: German, English, and those that affected persons in Germany speak most. */
export const helpLanguages = ['de', 'en', 'bg', 'ro', 'hu', 'pl', 'ru', 'uk', 'es', 'fr', 'ar', 'vi'] as const;

export type HelpLanguage = (typeof helpLanguages)[number];

/** A page of help: that of a language, or one part of it where its entries are too many for one. */
export interface HelpPage {
	language: HelpLanguage;
	part?: HelpPart;
}

/** One area by its place in the network's order, 0 for the whole country; and the page within it, from 1. */
export interface HelpPart {
	area: number;
	page: number;
}

/** Where the help of a language stands. The address tells nothing: it may be seen in a list of visited pages. */
export function helpAddress(language: HelpLanguage, part?: HelpPart): string {
	const numbers = part ? [part.area, ...(part.page > 1 ? [part.page] : [])] : [];
	return `/i/${[language, ...numbers].join('-')}`;
}

/** The page of help that an address names by its last part. */
export function asHelpPage(text: string): HelpPage | undefined {
	const [, code, area, page] = /^([a-z]{2})(?:-(0|[1-9]\d{0,3})(?:-([2-9]|[1-9]\d{1,3}))?)?$/.exec(text) ?? [];
	const language = helpLanguages.find((each) => each === code);
	if (!language) return undefined;
	return { language, ...(area !== undefined && { part: { area: Number(area), page: Number(page ?? 1) } }) };
}

/** Whether an address is one of help: its pages, and what only they need. Dots that climb out of it are none. */
export function isHelpPath(path: string): boolean {
	return /^\/i(\/[\w-]+)+(\.\w+)?$/.test(path);
}

/** Whether the help pages exist in a language in full, and not as a few phrases only. */
export function isWhole(language: HelpLanguage): language is Locale {
	return locales.some((locale) => locale === language);
}

/** The language of help that an address is in. */
export function helpLanguageOf(pathname: string): HelpLanguage | undefined {
	return pathname.startsWith('/i/') ? asHelpPage(pathname.slice(3))?.language : undefined;
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return language === 'ar' ? 'rtl' : 'ltr';
}
