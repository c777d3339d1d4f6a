import { languagesOf } from '@kok/domain/release/reading';
import type { Content } from '@kok/domain/release/content';
import { type Locale, isLocale } from '@kok/domain/words';

/** The languages in which help has its few phrases: German, English, and those that affected persons speak most. */
export const helpLanguages = ['de', 'en', 'bg', 'ro', 'hu', 'pl', 'ru', 'uk', 'es', 'fr', 'ar', 'vi'] as const;

/** A language of help pages: one that has its phrases, or one in which the network writes. */
export type HelpLanguage = (typeof helpLanguages)[number] | Locale;

/** The languages of the help pages of a network: those in which it writes, then all others that have phrases. */
export function helpLanguagesOf(content: Content): [HelpLanguage, ...HelpLanguage[]] {
	const [main, ...others] = languagesOf(content);
	return [main, ...others, ...helpLanguages.filter((code) => !languagesOf(content).some((locale) => locale === code))];
}

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

/** Where help stands in easy language. The address tells as little as the others. */
export function easyHelpAddress(locale: Locale): string {
	return `${helpAddress(locale)}/1`;
}

/**
 * What leads from the pages of a language to help in the language that the visitor's browser asks for. The address is the same
 * for everyone, so it says nothing of who follows it; only a server answers it.
 */
export function helpDoorAddress(locale: Locale): string {
	return `${helpAddress(locale)}/0`;
}

/** The language of the pages from which an address leads to help. */
export function helpDoorAt(path: string, content: Content): Locale | undefined {
	return languagesOf(content).find((locale) => path === helpDoorAddress(locale));
}

/** The page of help that an address names by its last part. */
export function asHelpPage(text: string): HelpPage | undefined {
	const [, code, area, page] = /^([a-z]{2,3})(?:-(0|[1-9]\d{0,3})(?:-([2-9]|[1-9]\d{1,3}))?)?$/.exec(text) ?? [];
	const language = helpLanguages.find((each) => each === code) ?? (code && isLocale(code) ? code : undefined);
	if (!language) return undefined;
	return { language, ...(area !== undefined && { part: { area: Number(area), page: Number(page ?? 1) } }) };
}

/** Whether an address is one of help: its pages, what only they need, and all below them where nothing is. Dots that climb out of it are none. */
export function isHelpPath(path: string): boolean {
	return /^\/i(?:\/|$)/.test(path) && !/\.\.|%2e|\\|%5c/i.test(path);
}

/** The language in which the help pages of a network exist in full, where they do in a language of help. */
export function findWhole(content: Content, language: HelpLanguage): Locale | undefined {
	return languagesOf(content).find((locale) => locale === language);
}

/** The language in which a network writes beside one of help: the same, else the main one. */
export function wholeLocale(content: Content, language: HelpLanguage): Locale {
	return findWhole(content, language) ?? languagesOf(content)[0];
}

/** The language of help that an address is in, where the network has a help page in it. */
export function helpLanguageOf(pathname: string, content: Content): HelpLanguage | undefined {
	const [, page] = /^\/i\/([^/]+)(?:\/1)?$/.exec(pathname) ?? [];
	const language = page === undefined ? undefined : asHelpPage(page)?.language;
	return language && helpLanguagesOf(content).includes(language) ? language : undefined;
}

const fromTheRight: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'he', 'prs', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return fromTheRight.has(language.split('-', 1).join('')) ? 'rtl' : 'ltr';
}
