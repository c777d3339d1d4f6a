import { fold } from '../words/fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words that look most like one that is not there: by their stems, and among those by how they are written. */
export type Speller = (typed: { stem: string; folded: string }) => number[];

const mostGuesses = 3;

/** Compares with every word, but looks closely only at those of the same letters, give or take the mistakes allowed. */
export function makeSpeller({ size, starts, text, spellingAt }: Vocabulary): Speller {
	const letters = new Uint32Array(size);
	for (let number = 0; number < size; number += 1)
		letters[number] = lettersOf(text, starts[number] ?? 0, (starts[number + 1] ?? 1) - 1);
	const rows = makeRows();

	return ({ stem, folded }) => {
		const allowed = mistakesIn(stem);
		const wanted = lettersOf(stem, 0, stem.length);
		const found: { number: number; distance: number }[] = [];
		for (let number = 0; allowed > 0 && number < size; number += 1) {
			if (bits((letters[number] ?? 0) ^ wanted) > 2 * allowed) continue;
			const start = starts[number] ?? 0;
			const length = (starts[number + 1] ?? 1) - 1 - start;
			if (Math.abs(length - stem.length) > allowed) continue;
			const distance = distanceOf(stem, { text, start, length }, rows);
			if (distance > allowed) continue;
			const spelling = fold(spellingAt(number));
			const apart = distanceOf(folded, { text: spelling, start: 0, length: spelling.length }, rows);
			found.push({ number, distance: distance + apart });
		}
		const least = Math.min(...found.map(({ distance }) => distance));
		return found.flatMap(({ number, distance }) => (distance === least ? [number] : [])).slice(0, mostGuesses);
	};
}

/** A short word with a mistake in it is another word. */
function mistakesIn({ length }: string): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}

/** A bit for each letter that occurs; what is no letter of a to z shares the others. */
function lettersOf(text: string, from: number, to: number): number {
	let letters = 0;
	for (let at = from; at < to; at += 1) letters |= 1 << ((text.charCodeAt(at) - 97) & 31);
	return letters;
}

function bits(letters: number): number {
	const pairs = letters - ((letters >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Rows {
	before: Uint8Array;
	last: Uint8Array;
	next: Uint8Array;
}

const longest = 255;

function makeRows(): Rows {
	const row = () => new Uint8Array(longest + 1);
	return { before: row(), last: row(), next: row() };
}

/** How many letters were added, left out, changed or swapped with their neighbour (optimal string alignment). */
function distanceOf(
	word: string,
	{ text, start, length }: { text: string; start: number; length: number },
	rows: Rows
): number {
	if (word.length > longest || length > longest) return longest;
	let { before, last, next } = rows;
	for (let at = 0; at <= length; at += 1) last[at] = at;
	for (let row = 1; row <= word.length; row += 1) {
		next[0] = row;
		const letter = word.charCodeAt(row - 1);
		for (let at = 1; at <= length; at += 1) {
			const other = text.charCodeAt(start + at - 1);
			let least = (last[at - 1] ?? 0) + (letter === other ? 0 : 1);
			least = Math.min(least, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
			const isSwapped =
				row > 1 && at > 1 && letter === text.charCodeAt(start + at - 2) && other === word.charCodeAt(row - 2);
			if (isSwapped) least = Math.min(least, (before[at - 2] ?? 0) + 1);
			next[at] = least;
		}
		[before, last, next] = [last, next, before];
	}
	return last[length] ?? longest;
}
