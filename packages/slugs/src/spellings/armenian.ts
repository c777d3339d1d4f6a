import type { Spelling } from '../spelling.ts';

/** As BGN and PCGN write it, but for the quotes: a word begins with ye and vo where it is read so. */
export const armenian: Spelling = {
	groups: [
		[/[՚-՟]/g, ''],
		[/(?<!\p{L})(?:և|եւ)/gu, 'yev'],
		[/եւ/g, 'ev'],
		[/ու/g, 'u'],
		[/(?<!\p{L})ո(?!վ)/gu, 'vo'],
		[/(?<!\p{L})ե/gu, 'ye']
	],
	letters: { ռ: 'r', ւ: 'v' }
};
