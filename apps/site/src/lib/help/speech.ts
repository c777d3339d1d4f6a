import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { type HelpLanguage, helpLanguages, helpLanguagesOf } from '#lib/addresses/help-address.ts';
import { inOwnWords, writeLanguage } from '#lib/writing/languages.ts';
import { findPhrases, helpWordsIn } from '#lib/words/help/words.ts';
import type { Line } from './lines.ts';
import { furtherLanguages } from './further-languages.ts';
import { spokenHere } from './spoken-here.ts';

/** A language that someone may speak: what she can say, and who is known to understand her. */
export interface Speech {
	code: string;
	mark: string;
	/** In its own words and script. */
	name: string;
	/** The sentence in the language of the helplines, to say or to show, and that language. */
	aloud: string;
	lang: Locale;
	/** The same in her own words, and the words of the card, where the language has a page. */
	own: { sentence: string; card: string; unreviewed: string | undefined } | undefined;
	known: string;
}

/** The languages of help pages, then those that are spoken somewhere or often, by their codes. */
export function languagesOffered(spoken: readonly string[]): string[] {
	const others = [...new Set([...furtherLanguages, ...spoken])].filter(
		(code) => !helpLanguages.some((language) => language === code)
	);
	return [...helpLanguages, ...others.sort()];
}

export function speechesOf(
	content: Content,
	{ languages, lines, locale }: { languages: readonly string[]; lines: readonly Line[]; locale: Locale }
): Speech[] {
	return inOwnWords(languages).map(({ code, name }, place) => {
		const { sentence, lang } = spokenHere(content, code);
		return {
			code,
			mark: `l${place}`,
			name,
			aloud: sentence,
			lang,
			own: code === lang ? undefined : ownWords(code),
			known: knownOf(code, { lines, locale })
		};
	});
}

function ownWords(code: string): Speech['own'] {
	const phrases = findPhrases(code);
	if (!phrases) return undefined;
	const { sentence, card, isReviewed, unreviewed } = phrases;
	return { sentence, card, unreviewed: isReviewed ? undefined : unreviewed };
}

/** Who of the helplines speaks it or has it interpreted; else that nobody is known to, and who may have an interpreter. */
function knownOf(code: string, { lines, locale }: { lines: readonly Line[]; locale: Locale }): string {
	const words = helpWordsIn(locale).speech;
	const language = writeLanguage(code, locale);
	const speaking = lines.filter(({ reach }) => reach.speaks.includes(code)).map(({ name }) => name);
	if (speaking.length > 0) return words.known(language, speaking.join(', '));
	const named = lines.filter(({ reach }) => reach.interprets.includes(code)).map(({ name }) => name);
	if (named.length > 0) return words.interpretedBy(language, named.join(', '));
	const [interpreting] = lines.filter(({ interpretedCount }) => interpretedCount);
	return [
		words.unknown(language),
		...(interpreting ? [words.interpreted(interpreting.name, String(interpreting.interpretedCount))] : [])
	].join(' ');
}

/** The languages of the pages of help of a network, each by its own name. */
export function pageLanguages(content: Content): { code: HelpLanguage; name: string }[] {
	return helpLanguagesOf(content).map((code) => ({ code, name: inOwnWords([code])[0]?.name ?? code }));
}

/** Every language that is offered, in the order of its own script: a page of help, or the sentence to say. */
export interface Tongue {
	code: string;
	name: string;
	/** Missing where there is no page of help. */
	page?: HelpLanguage;
	speech?: Pick<Speech, 'mark' | 'aloud' | 'lang'>;
}

export function tonguesOf(content: Content, speeches: readonly Speech[]): Tongue[] {
	const pages = pageLanguages(content).map(({ code, name }): Tongue => ({ code, name, page: code }));
	const others = speeches
		.filter(({ code }) => !pages.some((page) => page.code === code))
		.map(({ code, name, ...speech }): Tongue => ({ code, name, speech }));
	return [...pages, ...others].sort((one, other) => byScript.compare(one.name, other.name));
}

/** Latin, Greek, Cyrillic and so on: whoever looks for a script finds it in one place. */
const byScript = new Intl.Collator('und');
