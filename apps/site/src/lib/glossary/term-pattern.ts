import { type InterfaceLanguage, type Locale, isInterfaceLanguage } from '@kok/domain/words';

/**
 * A pattern for a term as texts use it: in the singular and the plural, in the cases of German. It rather misses a form
 * than takes another word for the term: German nouns keep their capital, and short words take on little.
 */
export function termPattern(term: string, locale: Locale): string {
	return namesOf(term)
		.map((name) => namePattern(name, locale))
		.join('|');
}

/** A term and, where it has one in brackets, its other name. */
function namesOf(term: string): string[] {
	const [, name = term, other] = /^(.+?)\s*\(([^)]+)\)$/.exec(term) ?? [];
	return other === undefined ? [name] : [name, other];
}

/** A name after one of these words describes the noun before it and is not declined. */
const turns = {
	de: /^(auf|aus|bei|durch|für|gegen|im|in|mit|nach|ohne|über|vom|von|vor|zu|zum|zur)$/,
	en: /^(against|by|for|from|in|of|on|to|with|without)$/
} as const satisfies Record<InterfaceLanguage, RegExp>;

function namePattern(name: string, locale: Locale): string {
	const words = name.split(/\s+/);
	const turn = words.findIndex((word) => isInterfaceLanguage(locale) && turns[locale].test(word));
	const noun = (turn > 0 ? turn : words.length) - 1;
	const written = words.map((word, place) => {
		if (place === noun && isInterfaceLanguage(locale)) return nouns[locale](word);
		return place < noun && locale === 'de' ? adjective(word) : literal(word);
	});
	return anyCase(written.join('\\s+'), { locale, isNounFirst: noun === 0 });
}

const nouns = { de: germanNoun, en: englishNoun } as const satisfies Record<
	InterfaceLanguage,
	(word: string) => string
>;

/** Words shorter than that are other words with an ending more: "Note" is no "Not". */
const longEnough = 6;

function germanNoun(word: string): string {
	const stem = word.replace(/(en|n|e|s)$/, '');
	if (stem.length >= longEnough) return `${literal(stem)}(?:e|en|n|s|es|ns)?`;
	return `${literal(word)}(?:s|es)?`;
}

function englishNoun(word: string): string {
	if (/[^aeiou]y$/.test(word)) return `${literal(word.slice(0, -1))}(?:y|ies)`;
	const stem = /[^s]s$/.test(word) && word.length >= longEnough ? word.slice(0, -1) : word;
	return `${literal(stem)}s?`;
}

/** "Spezialisierte", "spezialisierten", "Spezialisierter"; other words before the noun stay as they are. */
function adjective(word: string): string {
	const [, stem] = /^(\p{L}{4,})(?:e|em|en|er|es)$/u.exec(word) ?? [];
	return stem === undefined ? literal(word) : `${literal(stem)}(?:e|em|en|er|es)`;
}

/** At the beginning of a sentence any word has a capital, elsewhere only the nouns of German and abbreviations. */
function anyCase(pattern: string, { locale, isNounFirst }: { locale: Locale; isNounFirst: boolean }): string {
	const [first = '', second = ''] = pattern;
	const isFixed = (locale === 'de' && isNounFirst) || !/\p{L}/u.test(first) || /\p{Lu}/u.test(second);
	return isFixed ? pattern : `[${first.toLowerCase()}${first.toUpperCase()}]${pattern.slice(1)}`;
}

function literal(word: string): string {
	return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
