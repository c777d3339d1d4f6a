import type { Content } from '@kok/domain/release/content';
import { compareByCodeUnit } from '@kok/domain/canonical';
import type { Locale } from '@kok/domain/words';
import { localeOf } from '../any-record.ts';
import { type CitedPlaces, readCitedPlaces } from '../citations/cited-places.ts';
import { readFacts } from '../facts.ts';
import { type Passage, textsOf } from '../wording.ts';
import { fold } from '../words/fold.ts';
import { stemOf } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { wordsOf } from '../words/words-of.ts';
import { type Document, documentsOf, typePlaces } from './documents.ts';
import { impactOf, weightIn } from './impact.ts';
import { type Speller, makeSpeller } from './misspelling.ts';
import { type Names, gatherNames } from './names.ts';
import { type Postings, gatherPostings } from './postings.ts';
import { type Vocabulary, makeVocabulary } from './vocabulary.ts';

/** What can be found of a release in a language. It names records and words, and holds no text. */
export interface SearchIndex {
	locale: Locale;
	documents: readonly Document[];
	/** The type of each, by its place in `typesFound`. */
	types: Uint8Array;
	vocabulary: Vocabulary;
	postings: Postings;
	speller: Speller;
	cited: CitedPlaces;
	names: Names;
}

/** As many documents as are read in far less than a millisecond or two. */
const slice = 16;

/**
 * Makes the index of a release in a language, a little at a time: whoever makes it may do other things whenever it
 * yields. The same release gives the same index.
 */
export function* indexing(content: Content, locale: Locale): Generator<undefined, SearchIndex> {
	const documents = documentsOf(content);
	const factsOf = readFacts(content);
	const lexicon = gatherWords(locale);
	const gathered = gatherPostings();
	const names = gatherNames(documents.length);

	for (const [number, document] of documents.entries()) {
		const { type, record } = document;
		const facts = factsOf({ type, record, locale: localeOf(record, locale) });
		const wording = textsOf(document, locale);
		names.add(number, wording);
		for (const [word, weight] of lexicon.weigh([...wording, ...facts.map(asFact)]))
			gathered.add({ word, document: number, impact: impactOf(weight) });
		if (number % slice === slice - 1) yield;
	}

	yield;
	const { words, rankOf } = lexicon.inOrder();
	yield;
	const vocabulary = makeVocabulary(words);
	yield;
	const postings = gathered.finish(rankOf, documents.length);
	yield;
	const cited = readCitedPlaces(documents);
	return {
		locale,
		documents,
		types: typePlaces(documents),
		vocabulary,
		postings,
		speller: makeSpeller(vocabulary),
		cited,
		names: names.finish()
	};
}

function asFact(text: string): Passage {
	return { part: 'fact', text };
}

/** Makes an index at one go. */
export function makeIndex(content: Content, locale: Locale): SearchIndex {
	const making = indexing(content, locale);
	let step = making.next();
	while (!step.done) step = making.next();
	return step.value;
}

interface Lexicon {
	/** What each word of a document weighs in it, by the number under which the word was first met. */
	weigh: (passages: readonly Passage[]) => Map<number, number>;
	/** The words in alphabetical order, and the place in it of each. */
	inOrder: () => { words: { stem: string; spelling: string }[]; rankOf: Uint32Array };
}

const unheeded = -1;

function gatherWords(locale: Locale): Lexicon {
	const numbers = new Map<string, number>();
	const known = new Map<string, number>();
	const words: { stem: string; spelling: string }[] = [];

	/** A word as it stands in a text; a stop word counts in titles alone, so that each can be found by its title. */
	function numberOf(written: string, part: Passage['part']): number {
		const key = part === 'title' ? `${written}\n` : written;
		const number = known.get(key) ?? numberAnew(written, part);
		known.set(key, number);
		return number;
	}

	function numberAnew(written: string, part: Passage['part']): number {
		const folded = fold(written);
		if (part !== 'title' && isStopWord(folded, locale)) return unheeded;
		const stem = stemOf(folded, locale);
		const number = numbers.get(stem) ?? words.length;
		const word = words[number];
		if (!word) words.push({ stem, spelling: written });
		else if (written.length < word.spelling.length) word.spelling = written;
		numbers.set(stem, number);
		return number;
	}

	return {
		weigh: (passages) => {
			const weights = new Map<number, number>();
			for (const { part, text } of passages) {
				const found = wordsOf(text);
				const weight = weightIn(part, found.length);
				for (const { text: written } of found) {
					const number = numberOf(written, part);
					if (number !== unheeded) weights.set(number, (weights.get(number) ?? 0) + weight);
				}
			}
			return weights;
		},
		inOrder: () => {
			const order = [...words.keys()].sort((a, b) => compareByCodeUnit(words[a]?.stem ?? '', words[b]?.stem ?? ''));
			const rankOf = new Uint32Array(words.length);
			order.forEach((number, rank) => (rankOf[number] = rank));
			return { words: order.flatMap((number) => words[number] ?? []), rankOf };
		}
	};
}
