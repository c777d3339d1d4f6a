import { type Locale, writtenIn } from '@kok/domain/words';

/** A text, and its language where that is not the one asked for. */
export interface Said {
	text: string;
	lang: Locale | undefined;
}

/** A record's words in the wanted language, else in the other; none, where nobody has worded it. */
export function wordsOf<Values>(
	wording: { readonly [L in Locale]?: { values: Values } },
	wanted: Locale
): { values: Values; lang: Locale | undefined } | undefined {
	for (const locale of [wanted, ...writtenIn(wording)]) {
		const values = wording[locale]?.values;
		if (values) return { values, lang: locale === wanted ? undefined : locale };
	}
	return undefined;
}

/** The text of a record that has no more words than that. */
export function saidIn(
	wording: { readonly [L in Locale]?: { values: { text?: string | undefined } } },
	wanted: Locale
): Said | undefined {
	const words = wordsOf(wording, wanted);
	return words?.values.text === undefined ? undefined : { text: words.values.text, lang: words.lang };
}
