import type { Spelling } from '../spelling.ts';

/** As the law on transliteration of 2009 says (“Streamlined System”). */
export const bulgarian: Spelling = {
	groups: [
		[/(?<!\p{L})българия(?!\p{L})/gu, 'bulgaria'],
		[/ия(?!\p{L})/gu, 'ia']
	],
	letters: { х: 'h', щ: 'sht', ъ: 'a', ь: 'y' }
};

/** An apostrophe within a word is not written, and what follows it does not begin the word. */
const withoutApostrophes = [/(?<=\p{L})['’ʼ](?=\p{L})/gu, ''] as const;

/** As resolution 55 of the Cabinet of Ministers of 2010 says. */
export const ukrainian: Spelling = {
	groups: [
		withoutApostrophes,
		[/зг/g, 'zgh'],
		[/(?<!\p{L})є/gu, 'ye'],
		[/(?<!\p{L})ї/gu, 'yi'],
		[/(?<!\p{L})й/gu, 'y'],
		[/(?<!\p{L})ю/gu, 'yu'],
		[/(?<!\p{L})я/gu, 'ya']
	],
	letters: { г: 'h', и: 'y', й: 'i', ю: 'iu', я: 'ia' }
};

/** As Russian, but for two letters that are read otherwise. */
export const belarusian: Spelling = { groups: [withoutApostrophes], letters: { г: 'h', ё: 'yo' } };

/** As the library writes it, which is how BGN and PCGN do but for the quotes. */
export const russian: Spelling = {};

export const macedonian: Spelling = { letters: { ѓ: 'gj', ќ: 'kj', х: 'h', ц: 'c' } };

/** Both alphabets of the language give one slug: Живот and Život are zivot. */
export const serbian: Spelling = {
	letters: { đ: 'dj', ж: 'z', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's' }
};
