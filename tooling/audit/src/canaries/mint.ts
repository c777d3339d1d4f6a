import type { AnyValues, Fields } from '@kok/domain/content-type';
import { exampleValues, markOf } from '@kok/domain/testing/example';

/** Makes texts that occur nowhere else, and remembers where each was put. */
export interface Mint {
	/** A word of twelve letters. */
	word: (where: string) => string;
	/** The same values with every text a canary; links, e-mail addresses and telephone numbers stay valid. */
	fresh: <Value>(value: Value, where: string) => Value;
	/** A valid value for each of the fields, every text in it a canary. */
	example: (fields: Fields, where: string) => AnyValues;
	/** Where each canary stands. */
	planted: ReadonlyMap<string, string>;
}

/** What a canary looks like in any text, folded to lower case: the words of `markOf`, and its digits. */
export const canaryPattern = /zq[qwzxvkjpyb]{10}|7\d{9}/g;

const example = /zq[qwzxvkjpyb]{10}/g;
const digits = /7\d{9}/g;

export function openMint(): Mint {
	const planted = new Map<string, string>();
	let seed = 0;

	function next(where: string): { word: string; digits: string } {
		seed += 1;
		const mark = markOf(seed);
		planted.set(mark.word, where);
		return mark;
	}

	function word(where: string): string {
		return next(where).word;
	}

	function number(where: string): string {
		const mark = next(where);
		planted.delete(mark.word);
		planted.set(mark.digits, where);
		return mark.digits;
	}

	function spell(text: string, where: string): string {
		if (/^https?:\/\//.test(text)) return `https://${word(where)}.example/`;
		if (/^[^\s@]+@[^\s@]+$/.test(text)) return `${word(where)}@netz.example`;
		if (/^\+?[\d ]{3,24}$/.test(text)) return `+49 ${number(where)}`;
		return word(where);
	}

	function fresh(value: unknown, where: string): unknown {
		if (typeof value === 'string') return spell(value, where);
		if (Array.isArray(value)) return value.map((one) => fresh(one, where));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fresh(one, where)]));
	}

	function refreshed(value: unknown, where: string): unknown {
		if (typeof value === 'string')
			return value.replaceAll(example, () => word(where)).replaceAll(digits, () => number(where));
		if (Array.isArray(value)) return value.map((one) => refreshed(one, where));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, refreshed(one, where)]));
	}

	return {
		word,
		// Only the words of its texts change; the shape of the value stays.
		fresh: <Value>(value: Value, where: string) => fresh(value, where) as Value,
		example: (fields, where) => refreshed(exampleValues(fields, markOf(1)), where) as AnyValues,
		planted
	};
}
