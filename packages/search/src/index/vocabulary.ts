import { type Wanted, likenessAt, reachesFurther } from '../words/likeness.ts';

/** Every word of an index by its number, in alphabetical order. Kept as one text: a text for each would weigh more. */
export interface Vocabulary {
	size: number;
	/** The number of a word, -1 for one that is not there. */
	numberOf: (stem: string) => number;
	wordAt: (number: number) => string;
	/** A way in which the word is written in the texts. */
	spellingAt: (number: number) => string;
	/** The words that are found by one, with their likeness. */
	like: (wanted: Wanted) => Like[];
	/** Where each word begins in `text`; one more than there are words. */
	starts: Uint32Array;
	text: string;
}

export interface Like {
	number: number;
	likeness: number;
}

const end = '\n';

/** Takes stems in alphabetical order, by code unit, each with a spelling. */
export function makeVocabulary(words: readonly { stem: string; spelling: string }[]): Vocabulary {
	const text = words.map(({ stem }) => stem + end).join('');
	const spellings = words.map(({ spelling }) => spelling + end).join('');
	const starts = startsOf(words.map(({ stem }) => stem));
	const spellingStarts = startsOf(words.map(({ spelling }) => spelling));
	const wordAt = (number: number) => pieceOf(text, starts, number);

	function firstFrom(stem: string): number {
		let low = 0;
		let high = words.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (wordAt(middle) < stem) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	const size = words.length;
	const numberOf = (stem: string) => {
		const number = firstFrom(stem);
		return number < size && wordAt(number) === stem ? number : -1;
	};
	return {
		size,
		starts,
		text,
		wordAt,
		numberOf,
		spellingAt: (number) => pieceOf(spellings, spellingStarts, number),
		like: (wanted) => {
			if (!reachesFurther(wanted)) return itself(numberOf(wanted.stem));
			const from = wanted.reach === 'beginning' ? (starts[firstFrom(wanted.stem)] ?? text.length) : 0;
			return holding(wanted, { text, starts, from });
		}
	};
}

function itself(number: number): Like[] {
	return number < 0 ? [] : [{ number, likeness: 1 }];
}

/** Goes from one place of the text to the next at which the word stands. */
function holding(
	{ stem, reach }: Wanted,
	{ text, starts, from }: { text: string; starts: Uint32Array; from: number }
): Like[] {
	const found: Like[] = [];
	let at = text.indexOf(stem, from);
	while (at >= 0) {
		const number = pieceAt(starts, at);
		const start = starts[number] ?? 0;
		const next = starts[number + 1] ?? text.length;
		const length = next - start - end.length;
		const value = length === stem.length ? 1 : likenessAt(at - start, { wanted: stem.length, found: length, reach });
		if (value > 0) found.push({ number, likeness: value });
		else if (reach === 'beginning' && at > start) return found;
		at = text.indexOf(stem, next);
	}
	return found;
}

/** The number of the piece that a place of the text lies in. */
function pieceAt(starts: Uint32Array, at: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}

function pieceOf(text: string, starts: Uint32Array, number: number): string {
	return text.slice(starts[number], (starts[number + 1] ?? text.length) - end.length);
}

function startsOf(words: readonly string[]): Uint32Array {
	const starts = new Uint32Array(words.length + 1);
	words.forEach((word, number) => {
		starts[number + 1] = (starts[number] ?? 0) + word.length + end.length;
	});
	return starts;
}
