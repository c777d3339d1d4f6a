import type { Passage } from '../wording.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/words-of.ts';

/** The documents that are called exactly so, and how much that counts: by their title more than by another name. */
export type Names = (name: string) => ReadonlyMap<number, number>;

const byTitle = 3;
const byOtherName = 2;
/** Others call several records by the same word. */
const byWordOfOthers = 1.5;

export interface NamesInWork {
	add: (document: number, passages: readonly Passage[]) => void;
	finish: () => Names;
}

/** Gathers the names of documents. A name is kept as a number of 32 bits; two that share one are rare and do no harm. */
export function gatherNames(documentCount: number): NamesInWork {
	const titles = new Uint32Array(documentCount);
	const others = new Map<number, number[]>();
	const called = new Map<number, number[]>();
	return {
		add: (document, passages) => {
			for (const { part, text } of passages) {
				if (part === 'title') titles[document] = numberOf(text);
				const shelf = part === 'name' ? others : part === 'called' ? called : undefined;
				shelf?.set(numberOf(text), [...(shelf.get(numberOf(text)) ?? []), document]);
			}
		},
		finish: () => (name) => {
			const number = numberOf(name);
			const named = new Map((called.get(number) ?? []).map((document) => [document, byWordOfOthers]));
			for (const document of others.get(number) ?? []) named.set(document, byOtherName);
			for (let at = titles.indexOf(number); at >= 0; at = titles.indexOf(number, at + 1)) named.set(at, byTitle);
			return named;
		}
	};
}

/** Of the words of a name, however they are spelt and joined (FNV-1a). */
function numberOf(name: string): number {
	let hash = 0x811c9dc5;
	for (const { text } of wordsOf(name)) {
		const word = `${fold(text)} `;
		for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	}
	return hash >>> 0;
}
