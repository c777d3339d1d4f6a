import { wordAt } from '../index/listed.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Wanted } from '../words/likeness.ts';
import { fold } from '../words/fold.ts';
import { stemOf } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { wordsOf } from '../words/words-of.ts';
import { rank } from './rank.ts';
import { typeMeant } from './type-words.ts';
import { splitsOf } from './splits.ts';
import type { Want } from './want.ts';

/** More words than the longest title has say nothing more. */
const mostWords = 32;
/** A word that stands in so many records is not taken apart to find more. */
const often = 5;
/** Within a whole sentence, a word is looked for as it stands. */
const fewWords = 6;

/** What is looked for, word by word. Nothing is made of a text without a word. */
export function planOf(index: SearchIndex, query: string): Want[] {
	const { locale, own } = index;
	const folded = wordsOf(query)
		.slice(0, mostWords)
		.map(({ text }) => ({ word: text, folded: fold(text) }));
	const heeded = folded.filter((one) => !isStopWord(one.folded, locale));
	const telling = heeded.filter((one) => !own.has(one.folded));
	const kept = [telling, heeded, folded].find(({ length }) => length > 0) ?? [];
	const joined = joinedIn(index, kept);
	return joined.map((one) => wantOf(index, { ...one, isShort: joined.length <= fewWords, isOne: joined.length === 1 }));
}

interface Typed {
	word: string;
	folded: string;
}

function wantOf(
	index: SearchIndex,
	{ word, folded, isShort, isOne }: Typed & { isShort: boolean; isOne: boolean }
): Want {
	const { locale, vocabulary } = index;
	const stem = stemOf(folded, locale);
	const standsIn = documentsWith(index, vocabulary.numberOf(stem));
	const isKnown = standsIn > 0;
	const furthest = locale === 'de' ? 'compound' : 'beginning';
	const wanted: Wanted = { stem, reach: isKnown && !isShort ? 'itself' : furthest };
	const parts = standsIn >= often || (isKnown && !isShort) ? [] : splitsOf(index, { folded, isKnown });
	// Alone, it is looked for as it stands.
	const type = isOne ? undefined : typeMeant(stem, locale);
	return { word, any: [wanted], parts, ...(type !== undefined && { type }) };
}

function documentsWith({ postings }: SearchIndex, word: number): number {
	return word < 0 ? 0 : (postings.starts[word + 1] ?? 0) - (postings.starts[word] ?? 0);
}

/** Two words that are one in the texts: "Mitternachts Mission". */
function joinedIn({ vocabulary, locale }: SearchIndex, typed: readonly Typed[]): Typed[] {
	const joined: Typed[] = [];
	for (const one of typed) {
		const last = joined.at(-1);
		const both = last && { word: `${last.word}${one.word}`, folded: last.folded + one.folded };
		const isKnown = ({ folded }: Typed) => vocabulary.numberOf(stemOf(folded, locale)) >= 0;
		if (last && both && isKnown(both) && !(isKnown(last) && isKnown(one))) joined.splice(-1, 1, both);
		else joined.push(one);
	}
	return joined;
}

/** The same search with the words of the texts in place of those that look like them. */
export function correct(index: SearchIndex, plan: readonly Want[]): Want[] {
	const { speller, vocabulary } = index;
	return plan.map((want) => {
		const [wanted] = want.any;
		if (!wanted || rank(index, [want]).held > 0) return want;
		const guess = speller({ stem: wanted.stem, folded: fold(want.word) });
		if (!guess) return want;
		const any = guess.stems.map((number): Wanted => ({ stem: wordAt(vocabulary.stems, number), reach: 'itself' }));
		return { ...want, any, corrected: guess.written };
	});
}

/**
 * The same search with a word of the texts in place of one that stands in none of them by itself, only in compounds, and
 * is off by a letter: "Beratuung" is found nowhere, but "Beratungsstelle" begins like it. `undefined` where there is none.
 */
export function suggest({ speller, vocabulary, locale }: SearchIndex, plan: readonly Want[]): Want[] | undefined {
	const suggested = plan.map((want): Want => {
		const folded = fold(want.word);
		const stem = stemOf(folded, locale);
		const guess = vocabulary.numberOf(stem) < 0 ? speller({ stem, folded }) : undefined;
		return guess?.isNear ? { ...want, corrected: guess.written } : want;
	});
	return suggested.some(({ corrected }) => corrected !== undefined) ? suggested : undefined;
}
