import { fold } from '../words/fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words that look most like one that is not there, by their stem and by how they are written. */
export type Speller = (typed: { stem: string; folded: string }) => number[];

const mostGuesses = 3;

/** A mistake at the end of a word may lie in its stem or in what is cut off, so both are compared. */
export function makeSpeller({ size, starts, text, spellingAt }: Vocabulary): Speller {
	const stems = { text, starts };
	const spellings = listed(size, (number) => fold(spellingAt(number)));
	const near = [lookAlikes(stems), lookAlikes(spellings)] as const;

	return ({ stem, folded }) => {
		const allowed = mistakesIn(folded);
		const found = [...new Set([...near[0](stem, allowed), ...near[1](folded, allowed)])].map((number) => ({
			number,
			distance: distanceOf(stem, stems, number) + distanceOf(folded, spellings, number)
		}));
		const least = Math.min(...found.map(({ distance }) => distance));
		return found.flatMap(({ number, distance }) => (distance === least ? [number] : [])).slice(0, mostGuesses);
	};
}

/** A short word with a mistake in it is another word. */
function mistakesIn({ length }: string): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}

/** Words as one text, each with an end, and where each begins. */
interface Listed {
	text: string;
	starts: Uint32Array;
}

function listed(size: number, wordAt: (number: number) => string): Listed {
	const words = Array.from({ length: size }, (_, number) => wordAt(number));
	const starts = new Uint32Array(size + 1);
	for (const [number, word] of words.entries()) starts[number + 1] = (starts[number] ?? 0) + word.length + 1;
	return { text: words.map((word) => `${word}\n`).join(''), starts };
}

/** The numbers of the words within so many mistakes; looked at closely only where the letters are nearly the same. */
function lookAlikes(words: Listed): (wanted: string, allowed: number) => number[] {
	const size = words.starts.length - 1;
	const letters = new Uint32Array(size);
	for (let number = 0; number < size; number += 1) letters[number] = lettersIn(words, number);

	return (wanted, allowed) => {
		const found: number[] = [];
		const own = lettersIn({ text: wanted, starts: Uint32Array.of(0, wanted.length + 1) }, 0);
		for (let number = 0; allowed > 0 && number < size; number += 1) {
			if (bits((letters[number] ?? 0) ^ own) > 2 * allowed) continue;
			if (Math.abs(lengthOf(words, number) - wanted.length) > allowed) continue;
			if (distanceOf(wanted, words, number) <= allowed) found.push(number);
		}
		return found;
	};
}

function lengthOf({ starts }: Listed, number: number): number {
	return (starts[number + 1] ?? 0) - (starts[number] ?? 0) - 1;
}

/** A bit for each letter that occurs; what is no letter of a to z shares the others. */
function lettersIn(words: Listed, number: number): number {
	const start = words.starts[number] ?? 0;
	const end = start + lengthOf(words, number);
	let letters = 0;
	for (let at = start; at < end; at += 1) letters |= 1 << ((words.text.charCodeAt(at) - 97) & 31);
	return letters;
}

function bits(letters: number): number {
	const pairs = letters - ((letters >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const longest = 255;
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 1));

/** How many letters were added, left out, changed or swapped with their neighbour (optimal string alignment). */
function distanceOf(word: string, words: Listed, number: number): number {
	const start = words.starts[number] ?? 0;
	const length = lengthOf(words, number);
	let [before, last, next] = rows;
	if (word.length > longest || length > longest || !before || !last || !next) return longest;
	for (let at = 0; at <= length; at += 1) last[at] = at;
	for (let row = 1; row <= word.length; row += 1) {
		next[0] = row;
		const letter = word.charCodeAt(row - 1);
		for (let at = 1; at <= length; at += 1) {
			const other = words.text.charCodeAt(start + at - 1);
			let least = (last[at - 1] ?? 0) + (letter === other ? 0 : 1);
			least = Math.min(least, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
			const isSwapped =
				row > 1 && at > 1 && letter === words.text.charCodeAt(start + at - 2) && other === word.charCodeAt(row - 2);
			if (isSwapped) least = Math.min(least, (before[at - 2] ?? 0) + 1);
			next[at] = least;
		}
		[before, last, next] = [last, next, before];
	}
	return last[length] ?? longest;
}
