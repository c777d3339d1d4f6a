import { type Wanted, likenessAt, reachesFurther } from '../words/likeness.ts';
import { type Listed, lengthAt, listed, wordAt } from './listed.ts';

/** The words of an index by their stems, numbered in alphabetical order. */
export interface Vocabulary {
	stems: Listed;
	/** The number of a stem, -1 for one that is not there. */
	numberOf: (stem: string) => number;
	/** The words that are found by one, with their likeness. */
	like: (wanted: Wanted) => Like[];
}

export interface Like {
	number: number;
	likeness: number;
}

/** Takes the stems in alphabetical order, by code unit. */
export function makeVocabulary(inOrder: readonly string[]): Vocabulary {
	const stems = listed(inOrder);

	function firstFrom(stem: string): number {
		let low = 0;
		let high = stems.size;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (wordAt(stems, middle) < stem) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	const numberOf = (stem: string) => {
		const number = firstFrom(stem);
		return number < stems.size && wordAt(stems, number) === stem ? number : -1;
	};
	return {
		stems,
		numberOf,
		like: (wanted) => {
			if (!reachesFurther(wanted)) return itself(numberOf(wanted.stem));
			const first = wanted.reach === 'beginning' ? firstFrom(wanted.stem) : 0;
			return holding(wanted, stems, stems.starts[first] ?? 0);
		}
	};
}

function itself(number: number): Like[] {
	return number < 0 ? [] : [{ number, likeness: 1 }];
}

/** Goes from one place of the text to the next at which the word stands. */
function holding({ stem, reach }: Wanted, stems: Listed, from: number): Like[] {
	const { text, starts } = stems;
	const found: Like[] = [];
	let at = text.indexOf(stem, from);
	while (at >= 0) {
		const number = numberAt(starts, at);
		const start = starts[number] ?? 0;
		const length = lengthAt(stems, number);
		const value = length === stem.length ? 1 : likenessAt(at - start, { wanted: stem.length, found: length, reach });
		if (value > 0) found.push({ number, likeness: value });
		else if (reach === 'beginning' && at > start) return found;
		at = text.indexOf(stem, starts[number + 1]);
	}
	return found;
}

/** The number of the word that a place of the text lies in. */
function numberAt(starts: Uint32Array, at: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
