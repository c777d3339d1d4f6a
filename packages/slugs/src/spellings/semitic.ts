import type { Spelling } from '../spelling.ts';

/** Short vowels are not written. A letter that stands for a long vowel within a word is spelled as that vowel. */
export const arabic: Spelling = {
	groups: [
		[/(?<=\p{L})(?<![اآأإوي])ية(?!\p{L})/gu, 'iya'],
		[/(?<=\p{L})(?<![اآأإوي])و(?![اآأىةوي])/gu, 'u'],
		[/(?<=\p{L})(?<![اآأإوي])ي(?![اآأىةوي])/gu, 'i']
	],
	letters: { ا: 'a', أ: 'a', إ: 'i', ؤ: 'u', ئ: 'i', ة: 'a', ع: 'a' }
};

export const hebrew: Spelling = {
	groups: [
		[/צ['׳]/g, 'ch'],
		[/ג['׳]/g, 'j'],
		[/ז['׳]/g, 'zh'],
		[/(?<=\p{L})["'׳״’”](?=\p{L})/gu, ''],
		[/(?<!\p{L})ב/gu, 'b'],
		[/(?<!\p{L})כ/gu, 'k'],
		[/(?<!\p{L})פ/gu, 'p'],
		[/יו(?!\p{L})/gu, 'av'],
		[/[אע]ו(?!ו)/g, 'o'],
		[/[אע]י(?![יו])/g, 'i'],
		[/וו/g, 'v'],
		[/יי/g, 'y'],
		[/(?<=\p{L})ו/gu, 'o'],
		[/(?<=\p{L})(?<!o)י(?!o)/gu, 'i'],
		[/(?<=\p{L})(?<!o)ה(?!\p{L})/gu, 'a']
	],
	letters: { א: 'a', ע: 'a', ש: 'sh' }
};
