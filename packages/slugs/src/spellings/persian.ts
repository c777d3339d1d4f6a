import type { Spelling } from '../spelling.ts';

/** The Arabic letters as they are spoken in Persian; a silent one is left out. */
export const persian: Spelling = {
	groups: [
		[/(?<!\p{L})و(?!\p{L})/gu, 'va'],
		[/خوا/g, 'kha'],
		[/(?<=\p{L})(?<![اآویي])ه(?!\p{L})/gu, 'e'],
		[/(?<=\p{L})(?<![اآویي])و(?![اآویي])/gu, 'u'],
		[/(?<=\p{L})(?<![اآویي])[یي](?![اآویي])/gu, 'i']
	],
	letters: { ا: 'a', أ: 'a', إ: 'e', ئ: '', ث: 's', ذ: 'z', ض: 'z', ظ: 'z', ع: 'a', و: 'v' }
};
