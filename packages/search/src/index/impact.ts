import type { Part } from '../wording.ts';

/** What a word says where it stands: much in a title, less in a text, and the less, the longer that is. */
const parts: Readonly<Record<Part, { weight: number; perWord: number }>> = {
	title: { weight: 8, perWord: 0.12 },
	name: { weight: 8, perWord: 0.12 },
	called: { weight: 5, perWord: 0.12 },
	value: { weight: 8, perWord: 0.12 },
	summary: { weight: 2.5, perWord: 0.03 },
	text: { weight: 1, perWord: 0.005 },
	fact: { weight: 1.5, perWord: 0.05 }
};

/** A word that stands everywhere in a document says hardly more than one that stands in it twice. */
const half = 3;

export function weightIn(part: Part, wordCount: number): number {
	const { weight, perWord } = parts[part];
	return weight / (1 + perWord * wordCount);
}

/** The sum of a word's weights in a document as a number from 1 to 255. */
export function impactOf(weight: number): number {
	return Math.max(1, Math.round((255 * weight) / (weight + half)));
}
