/** A word of a text and where it begins in it. */
export interface Word {
	text: string;
	at: number;
}

/** "Vertreter*innen", "61.235" and "12,5" are one word each, "Online-Beratung" are two, and a date is three. */
const word =
	/(?<!\p{N}[.,]?)(?:\p{N}{1,3}(?:[.,\u00a0\u202f’]\p{N}{3})+|\p{N}+[.,]\p{N}{1,2})(?![\p{L}\p{N}]|[.,]\p{N})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[*:·](?=in)[\p{L}\p{M}]+)?/gu;

/** The words of a text in their order, as they stand there. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	word.lastIndex = 0;
	for (let found = word.exec(text); found; found = word.exec(text)) words.push({ text: found[0], at: found.index });
	return words;
}
