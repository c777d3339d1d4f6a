import { compareByCodeUnit } from '@kok/domain/canonical';
import type { Locale } from '@kok/domain/words';
import type { Part, Passage } from '../wording.ts';
import { fold } from '../words/fold.ts';
import { stemOf } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { wordsOf } from '../words/words-of.ts';
import { weightIn } from './impact.ts';

/** Learns words from document to document. */
export interface Lexicon {
	/** What each word of a document weighs in it, by the number under which the word was first met. */
	weigh: (passages: readonly Passage[]) => Map<number, number>;
	/** All words in alphabetical order of their stems, and the place in it of each. */
	inOrder: () => Learnt;
}

export interface Learnt {
	stems: string[];
	/** The ways in which each is written. */
	forms: string[][];
	rankOf: Uint32Array;
}

const unheeded = -1;

/** Whether a record is called by a passage, so that each of its words counts. */
export function isNaming(part: Part): boolean {
	return part === 'title' || part === 'called';
}

/** `own` are words that say as little as stop words do. */
export function makeLexicon(locale: Locale, own: ReadonlySet<string>): Lexicon {
	const numbers = new Map<string, number>();
	const known = { named: new Map<string, number>(), other: new Map<string, number>() };
	const words: { stem: string; forms: Map<string, string> }[] = [];

	/** A stop word counts only in what a record is called by, so that each can be found by that. */
	function numberOf(written: string, part: Part): number {
		const shelf = isNaming(part) ? known.named : known.other;
		const number = shelf.get(written) ?? numberAnew(written, part);
		shelf.set(written, number);
		return number;
	}

	function numberAnew(written: string, part: Part): number {
		const folded = fold(written);
		if (!isNaming(part) && (isStopWord(folded, locale) || own.has(folded))) return unheeded;
		const stem = stemOf(folded, locale);
		const number = numbers.get(stem) ?? words.length;
		numbers.set(stem, number);
		const word = words[number] ?? { stem, forms: new Map<string, string>() };
		words[number] = word;
		if (!word.forms.has(folded)) word.forms.set(folded, written);
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
			for (const [rank, number] of order.entries()) rankOf[number] = rank;
			const sorted = order.flatMap((number) => words[number] ?? []);
			return { stems: sorted.map(({ stem }) => stem), forms: sorted.map(({ forms }) => [...forms.values()]), rankOf };
		}
	};
}
