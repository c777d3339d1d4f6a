import { type Languages, inTheirOrder } from '@kok/domain/languages';
import { type Locale, writtenIn } from '@kok/domain/words';
import { language } from '#lib/words/words.ts';

/** The title of a record in the language of the interface, else in the first that it has; with the language it is in. */
export function titleIn(
	titles: Partial<Record<Locale, string>>,
	languages: Languages
): { text: string; lang: Locale } | undefined {
	const locales = titles[language] === undefined ? inTheirOrder(writtenIn(titles), languages) : [language];
	const [lang] = locales;
	const text = lang && titles[lang];
	return lang && text ? { text, lang } : undefined;
}

const names = new Intl.DisplayNames(language, { type: 'language' });

/** A language by its name in itself, as a tab says it; others by their name in the language of the interface. */
export function nameOfLanguage(tag: string): string {
	return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? names.of(tag) ?? tag;
}
