import type { Forms } from './forms.ts';
import { type Listed, lengthAt, listed, wordAt } from './listed.ts';

/** What looks most like a word that is not there. */
export interface Guess {
	/** The numbers of the stems. */
	stems: number[];
	/** How the best of them is written in the texts. */
	written: string;
	/** Whether a single letter was added, left out, changed or swapped. */
	isNear: boolean;
}

export type Speller = (typed: { stem: string; folded: string }) => Guess | undefined;

const mostGuesses = 3;
/** Below this, what was typed is left as it is. */
const shortestCorrected = 5;

/** Compares a word with all forms of all words, and its stem with all stems: it may stand in a form that no text has. */
export function makeSpeller(stems: Listed, forms: Forms): Speller {
	const nearStems = lookAlikes(stems);
	const nearForms = lookAlikes(forms.folded);

	return ({ stem, folded }) => {
		const allowed = mistakesIn(folded);
		const near = new Set(nearForms(folded, allowed));
		for (const number of nearStems(stem, Math.min(allowed, mistakesIn(stem))))
			for (let form = forms.starts[number] ?? 0; form < (forms.starts[number + 1] ?? 0); form += 1) near.add(form);

		const alike = [...near].filter((form) => beginsAlike(folded, wordAt(forms.folded, form)));
		const found = alike.map((form) => {
			const number = forms.stemOf[form] ?? 0;
			return { form, number, distance: distanceOf(folded, forms.folded, form) + distanceOf(stem, stems, number) / 2 };
		});
		const [best] = found.sort((a, b) => a.distance - b.distance || a.form - b.form);
		if (!best) return undefined;
		const bests = found.filter(({ distance }) => distance === best.distance).map(({ number }) => number);
		return {
			stems: [...new Set(bests)].slice(0, mostGuesses),
			written: wordAt(forms.written, best.form),
			isNear: distanceOf(folded, forms.folded, best.form) === 1
		};
	};
}

/** Hardly anyone mistakes the first letter: what begins otherwise is another word. */
function beginsAlike(typed: string, written: string): boolean {
	return typed[0] === written[0] || (typed[0] === written[1] && typed[1] === written[0]);
}

/** A short word with a mistake in it is another word, or a name. */
function mistakesIn({ length }: string): number {
	if (length < shortestCorrected) return 0;
	return length < 8 ? 1 : 2;
}

/** The numbers of the words within so many mistakes; looked at closely only where the letters are nearly the same. */
function lookAlikes(words: Listed): (wanted: string, allowed: number) => number[] {
	const letters = new Uint32Array(words.size);
	for (let number = 0; number < words.size; number += 1) letters[number] = lettersIn(words, number);

	return (wanted, allowed) => {
		const found: number[] = [];
		const own = lettersIn(listed([wanted]), 0);
		for (let number = 0; allowed > 0 && number < words.size; number += 1) {
			if (bits((letters[number] ?? 0) ^ own) > 2 * allowed) continue;
			if (Math.abs(lengthAt(words, number) - wanted.length) > allowed) continue;
			if (distanceOf(wanted, words, number) <= allowed) found.push(number);
		}
		return found;
	};
}

/** A bit for each letter that occurs; what is no letter of a to z shares the others. */
function lettersIn(words: Listed, number: number): number {
	const start = words.starts[number] ?? 0;
	const end = start + lengthAt(words, number);
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
	const length = lengthAt(words, number);
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
