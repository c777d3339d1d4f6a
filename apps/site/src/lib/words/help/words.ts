import type { Locale } from '@kok/domain/words';
import { type HelpLanguage, isWhole } from '#lib/addresses/help-address.ts';
import { writeLanguage } from '#lib/writing/languages.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { type HelpWords, beside, de, help as german } from './de.ts';
import { en, help as english } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import type { Phrases } from './phrases.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';

const phrases: Readonly<Record<HelpLanguage, Phrases>> = { de, en, bg, ro, hu, pl, ru, uk, es, fr, ar, vi };
const pages: Readonly<Record<Locale, HelpWords>> = { de: german, en: english };

export function phrasesIn(language: HelpLanguage): Phrases {
	return phrases[language];
}

/** The phrases of a language in which there is no page of help, only a wish for one. */
export function findPhrases(code: string): Phrases | undefined {
	return Object.hasOwn(phrases, code) ? phrases[code as HelpLanguage] : undefined;
}

export function helpWordsIn(locale: Locale): HelpWords {
	return pages[locale];
}

/** What someone says in German who speaks a language; in her own words too, where they are known. */
export function sentenceOf(code: string): string {
	return code === 'de' ? de.sentence : beside.sentence(writeLanguage(code, 'de'));
}

/** A phrase's German beside it. */
export function germanOf(language: HelpLanguage): Phrases {
	const name = writeLanguage(language, 'de');
	return isWhole(language)
		? de
		: { ...de, sentence: sentenceOf(language), speaks: beside.speaks(name), notKnown: beside.notKnown(name) };
}
