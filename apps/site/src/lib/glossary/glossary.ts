import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';
import { once } from '../release/once.ts';
import { termPattern } from './term-pattern.ts';

export interface Term {
	/** Its anchor on the page of the glossary. */
	anchor: string;
	address: string;
	term: string;
}

/** The terms of a release in a language, and what finds them in a text. */
export interface Glossary {
	/** In the order of the groups of the pattern. */
	terms: readonly Term[];
	pattern: RegExp;
}

/** Only terms that are explained in the language: whoever follows a link must be able to read what it leads to. */
export const glossaryOf: (content: Content, locale: Locale) => Glossary = once((content, locale) =>
	makeGlossary(
		content.records.term.flatMap(({ wording }) => {
			const words = wording[locale];
			if (!words) return [];
			const address = addressOf({ to: 'record', type: 'term', slug: words.slug }, locale);
			return [{ anchor: words.slug, address, term: words.values.term }];
		}),
		locale
	)
);

/** Where two terms begin at one place the longer one is meant. */
export function makeGlossary(unsorted: readonly Term[], locale: Locale): Glossary {
	const terms = unsorted.toSorted((a, b) => b.term.length - a.term.length);
	const groups = terms.map(({ term }) => `(${termPattern(term, locale)})`);
	return { terms, pattern: new RegExp(`${before}(?:${groups.join('|') || nothing})${after}`, 'gu') };
}

/** A term is a word of its own, no part of a longer one, also not of one with a hyphen or a gender star. */
const before = '(?<![\\p{L}\\p{N}*:_]|[\\p{L}\\p{N}][-‐‑])';
const after = '(?![\\p{L}\\p{N}]|[-‐‑*:_]\\p{L})';
const nothing = '(?!)';
