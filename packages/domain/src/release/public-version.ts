import { type Hash, canonicalJson } from '../canonical.ts';
import type { AnyValues } from '../content-type.ts';
import { type Locale, writtenIn } from '../words.ts';
import { type Version, type VersionText, wordedItems } from './versions.ts';

/** How what is told of a version is written in a release. */
interface Spelling {
	list: string;
	hash: Hash;
	/** What the public sees of values. */
	view: (values: AnyValues) => AnyValues;
	/** What names a text. */
	nameOf: (text: VersionText) => string;
	/** Languages in which the record is public; all, where left out. */
	shown?: readonly Locale[];
}

/** The hash of a version: over those of its items that have words, in their order, each with them. */
export function hashOfWords(words: unknown, { items, hash }: { items: readonly string[]; hash: Hash }): string {
	return hash(canonicalJson(wordedItems(words, items)));
}

/** A version as a release tells it. */
export function publicVersion(
	{ number, since, language, items, values, corrections, texts, formerNumbers }: Version,
	{ list, hash, view, nameOf, shown = writtenIn(texts) }: Spelling
) {
	const told = shown.flatMap((locale) => {
		const of = texts[locale]?.map((text) => ({ since: text.since, hash: nameOf(text), values: view(text.values) }));
		return of ? [[locale, of] as const] : [];
	});
	const hashOf = (of: AnyValues) => hashOfWords(view(of)[list], { items, hash });
	const corrected = corrections.map((one) => ({
		since: one.since,
		formerHash: hashOf(one.before),
		hash: hashOf(one.after)
	}));
	return {
		number,
		since,
		language,
		hash: hashOf(values),
		clauses: items,
		...(corrected.length > 0 && { corrections: corrected }),
		texts: Object.fromEntries(told),
		...(Object.keys(formerNumbers).length > 0 && { formerNumbers })
	};
}
