import type { Content } from '@kok/domain/release/content';
import { languagesOf, networkOf } from '@kok/domain/release/reading';
import type { InterfaceLanguage, Locale } from '@kok/domain/words';
import { interfaceOf } from '../words/lender.ts';
import { nameIn } from '../writing/languages.ts';
import { besideIn, phrasesIn } from '../words/help/words.ts';

/** What someone shows or says to whoever answers a call: in the main language of the network, which is the helplines’. */
export interface SpokenHere {
	/** The network's main language. */
	locale: Locale;
	/** The language of the words that stand beside those which nobody has read. */
	beside: InterfaceLanguage;
	/** The language of sentence and card: the main one, where the network has said them in it. */
	lang: Locale;
	/** "I need help. I speak Bulgarian." */
	sentence: string;
	card: string;
}

/** What someone says who speaks a language. */
export function spokenHere(content: Content, code: string): SpokenHere {
	const [locale] = languagesOf(content);
	const beside = interfaceOf(locale);
	const { helpSentence, helpCard } = networkOf(content).wording[locale]?.values ?? {};
	const { card, sentence } = phrasesIn(beside);
	if (beside === locale || helpSentence === undefined) {
		const ours = code === beside ? sentence : besideIn(beside).sentence(nameIn(code, beside));
		return { locale, beside, lang: beside, sentence: ours, card };
	}
	const said = helpSentence.replaceAll('{language}', nameInside(code, locale));
	return { locale, beside, lang: locale, sentence: said, card: helpCard ?? said };
}

/** What someone says whose language is not among those that are offered. */
export function spokenUnnamed(content: Content): { aloud: string; lang: Locale } {
	const [locale] = languagesOf(content);
	const beside = interfaceOf(locale);
	const said = networkOf(content).wording[locale]?.values.helpSentence;
	if (beside === locale || said === undefined) return { aloud: besideIn(beside).unnamed, lang: beside };
	return { aloud: said.replaceAll('{language}', '…'), lang: locale };
}

/** Within a sentence names of languages are written as the language has them. */
function nameInside(code: string, locale: Locale): string {
	return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
