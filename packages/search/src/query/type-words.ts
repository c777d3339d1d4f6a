import { typeNamed } from '@kok/domain/content-types';
import { type Locale, isInterfaceLanguage } from '@kok/domain/words';
import { typesFound } from '../any-record.ts';
import { fold } from '../words/fold.ts';
import { stemOf } from '../words/stem.ts';
import { wordsOf } from '../words/words-of.ts';

const known = new Map<Locale, ReadonlyMap<string, number>>();

/**
 * The type of record that a word names, by its place among those that can be found: whoever looks for a statement on
 * something means a statement, whether or not its text says that it is one.
 */
export function typeMeant(stem: string, locale: Locale): number | undefined {
	const words = known.get(locale) ?? typeWordsIn(locale);
	known.set(locale, words);
	return words.get(stem);
}

function typeWordsIn(locale: Locale): ReadonlyMap<string, number> {
	if (!isInterfaceLanguage(locale)) return new Map();
	const named = typesFound.flatMap((type, place) => {
		const { label, plural, address } = typeNamed(type);
		// Pages are of every kind, and so is what the network is.
		if (type === 'page' || type === 'network') return [];
		const names = [label[locale], plural[locale], address?.[locale] ?? ''].map((name) => wordsOf(name));
		return names.flatMap(([word, ...others]): [string, number][] =>
			word && others.length === 0 ? [[stemOf(fold(word.text), locale), place]] : []
		);
	});
	return new Map(named.reverse());
}
