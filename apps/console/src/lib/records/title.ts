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

/** A language by its name in itself, as a tab says it; others by their name in the language of the interface. */
export function nameOfLanguage(tag: string): string {
	const name = names.get(tag) ?? nameIn(tag, tag) ?? nameIn(language, tag) ?? tag;
	names.set(tag, name);
	return name;
}

/**
 * A list asks for one in each of its rows, and the browser takes long to make what knows it. Those of the interface are needed
 * on its first page.
 */
const names = new Map<string, string>([
	['de', 'Deutsch'],
	['en', 'English']
]);

function nameIn(locale: string, tag: string): string | undefined {
	return new Intl.DisplayNames(locale, { type: 'language' }).of(tag);
}
