import { fromOtherScript } from './other-scripts.ts';

/** How a language is written by whoever has only a to z, where that differs from the usual spelling. */
export interface Spelling {
	/** Letters that are written otherwise beside certain others, in this order and before all single ones. */
	readonly groups?: readonly (readonly [RegExp, string])[];
	/** Single letters, in lower case. */
	readonly letters?: Readonly<Record<string, string>>;
}

/** A text in lower case (NFC), with its letters and digits written in a to z and 0 to 9; all else stays. */
export function spelledOut(text: string, { groups = [], letters = {} }: Spelling): string {
	return groups
		.reduce((spelled, [pattern, written]) => spelled.replaceAll(pattern, written), text)
		.replaceAll(beyondAscii, (sign) => letters[sign] ?? usuallySpelled(sign, letters));
}

const beyondAscii = /[^\p{ASCII}]/gu;

/** A letter without its marks if that is one of a to z; else as the library writes its script. */
function usuallySpelled(sign: string, letters: Readonly<Record<string, string>>): string {
	const bare = sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
	if (bare === '') return isVowel(sign) ? fromOtherScript(sign) : '';
	if (/^\p{ASCII}+$/v.test(bare)) return bare;
	return letters[bare] ?? (/\p{L}|\p{Nd}/v.test(sign) ? fromOtherScript(sign) : sign);
}

/** Indic scripts write vowels as marks. The marks of others, such as accents and points, are left out. */
function isVowel(mark: string): boolean {
	return !/[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Arabic}\p{scx=Hebrew}\p{sc=Inherited}]/v.test(mark);
}
