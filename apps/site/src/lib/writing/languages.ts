import { type InterfaceLanguage, type Locale, isInterfaceLanguage } from '@kok/domain/words';
import { interfaceOf } from '../words/lender.ts';
import { lend } from '../words/borrowed.ts';
import { tags } from './dates.ts';

/** A language by its own name and in its own script, so that whoever speaks it finds it. */
export interface NamedLanguage {
	code: string;
	name: string;
}

/** Languages, each in its own words. */
export function inOwnWords(codes: readonly string[] | undefined): NamedLanguage[] {
	return (codes ?? []).map((code) => ({ code, name: nameLanguage(code, code) }));
}

/** A language in the words of another. */
export function nameIn(code: string, speaking: InterfaceLanguage): string {
	return nameLanguage(code, tags[speaking]);
}

/** A language by its own name. */
export function languageName(locale: Locale): string {
	return nameLanguage(locale, locale);
}

/** A language in the words of the page. */
export function writeLanguage(code: string, locale: Locale): string {
	const name = nameLanguage(code, tags[interfaceOf(locale)]);
	return isInterfaceLanguage(locale) ? name : lend(name);
}

/** Georgian has capitals only for words that are all in capitals. */
const wholeInCapitals = /^\p{Script=Georgian}/u;

/**
 * Names that the data of the Unicode consortium lack, or give too widely: who speaks Sorani does not understand Kurmanji.
 * By the language in which they are said; under its own code stands what a language calls itself.
 */
const moreNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	ak: { ak: 'Twi (Akan)' },
	bin: { bin: 'Edo' },
	'de-DE': { ak: 'Twi', bin: 'Edo', ckb: 'Kurdisch (Sorani)', ku: 'Kurdisch (Kurmandschi)' },
	'en-GB': { ak: 'Twi', bin: 'Edo', ckb: 'Kurdish (Sorani)', ku: 'Kurdish (Kurmanji)' }
};

function nameLanguage(code: string, speaking: string): string {
	const names = namesIn(speaking);
	const name =
		names.known.get(code) ?? moreNames[speaking]?.[code] ?? capitalized(names.all.of(code) ?? code, speaking);
	names.known.set(code, name);
	return name;
}

function capitalized(name: string, speaking: string): string {
	if (wholeInCapitals.test(name)) return name;
	return name.charAt(0).toLocaleUpperCase(speaking) + name.slice(1);
}

interface Names {
	all: Intl.DisplayNames;
	/** Those that a page has shown before; a page of help names hundreds. */
	known: Map<string, string>;
}

const namesBySpeaking = new Map<string, Names>();

/** Made once for each language, for making one takes far longer than asking it. */
function namesIn(speaking: string): Names {
	const made = namesBySpeaking.get(speaking) ?? {
		all: new Intl.DisplayNames(speaking, { type: 'language' }),
		known: new Map<string, string>()
	};
	namesBySpeaking.set(speaking, made);
	return made;
}
