import { type InterfaceLanguage, type Locale, isInterfaceLanguage, isLocale } from '@kok/domain/words';
import { type HelpLanguage, helpLanguages } from '../../addresses/help-address.ts';
import type { SpokenHere } from '../../help/spoken-here.ts';
import { nameIn } from '../../writing/languages.ts';
import { lend } from '../borrowed.ts';
import { interfaceOf } from '../lender.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { type Beside, type HelpWords, beside as besideGerman, de, help as german } from './de.ts';
import { beside as besideEnglish, en, help as english } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import type { Phrases } from './phrases.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';

type Phrased = (typeof helpLanguages)[number];

const phrases: Readonly<Record<Phrased, Phrases>> = { de, en, bg, ro, hu, pl, ru, uk, es, fr, ar, vi };
const pages: Readonly<Record<InterfaceLanguage, HelpWords>> = { de: german, en: english };
const besides: Readonly<Record<InterfaceLanguage, Beside>> = { de: besideGerman, en: besideEnglish };
const lentPhrases: Readonly<Record<InterfaceLanguage, Phrases>> = { de: lend(de), en: lend(en) };
const lentPages: typeof pages = { de: lend(german), en: lend(english) };

/** A language without phrases of its own borrows those of another. */
export function phrasesIn(language: HelpLanguage): Phrases {
	return findPhrases(language) ?? (isLocale(language) ? lentPhrases[interfaceOf(language)] : en);
}

/** The phrases of a language in which there is no page of help, only a wish for one. */
export function findPhrases(code: string): Phrases | undefined {
	const phrased = helpLanguages.find((language) => language === code);
	return phrased && phrases[phrased];
}

export function helpWordsIn(locale: Locale): HelpWords {
	return isInterfaceLanguage(locale) ? pages[locale] : lentPages[interfaceOf(locale)];
}

export function besideIn(language: InterfaceLanguage): Beside {
	return besides[language];
}

/** What stands beside the phrases of a language until someone has read them whose first language it is. */
export function besideOf(language: HelpLanguage, { beside, sentence }: SpokenHere): Phrases {
	const words = phrasesIn(beside);
	if (language === beside) return words;
	const { speaks, notKnown } = besideIn(beside);
	const name = nameIn(language, beside);
	return { ...words, sentence, speaks: speaks(name), notKnown: notKnown(name) };
}
