import { type Locale, type Words, isInterfaceLanguage } from '@kok/domain/words';
import { writeLanguage } from '../writing/languages.ts';

/** Something said about a language: in a form of its own for each that the interface speaks, and in one for all others. */
type OfLanguage = Words & { other: (language: string) => string };

/** What is said about a language on a page in another. */
export function sayOf(words: OfLanguage, { language, locale }: { language: Locale; locale: Locale }): string {
	const hasOwnForm = isInterfaceLanguage(language) && isInterfaceLanguage(locale);
	return hasOwnForm ? words[language] : words.other(writeLanguage(language, locale));
}
