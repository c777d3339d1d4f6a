import type { Spelling } from '../spelling.ts';

/** As ELOT 743 says. A vowel with an accent, or a υ with a diaeresis, does not join its neighbour. */
export const greek: Spelling = {
	groups: [
		[/(?<=[αεη])[υύ](?=[θκξπσςτφχψ]|(?!\p{L}))/gu, 'f'],
		[/(?<=[αεη])[υύ]/gu, 'v'],
		[/(?<=ο)[υύ]/gu, 'u'],
		[/γ(?=[γξχ])/g, 'n'],
		[/(?<!\p{L})μπ|μπ(?!\p{L})/gu, 'b']
	]
};
