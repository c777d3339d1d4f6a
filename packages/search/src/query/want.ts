import type { Wanted } from '../words/likeness.ts';

/** One word of a search, and all by which it is found. */
export interface Want {
	/** As it was typed. */
	word: string;
	/** Each of these is what was typed. */
	any: readonly Wanted[];
	/** Together, in one document, the two words of each of these come near to it. */
	parts: readonly (readonly [Wanted, Wanted])[];
	/** The type of record that it names, by its place among those that can be found: each record of it holds the word. */
	type?: number;
	/** As it stands in the texts, where it was taken for a misspelling. */
	corrected?: string;
}
