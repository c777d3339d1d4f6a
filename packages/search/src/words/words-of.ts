/** A word of a text and where it begins in it. */
export interface Word {
	text: string;
	at: number;
}

/** "Vertreter*innen" is one word, "Online-Beratung" are two. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[*:·](?=in)[\p{L}\p{M}]+)?/gu;

/** The words of a text in their order, as they stand there. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	word.lastIndex = 0;
	for (let found = word.exec(text); found; found = word.exec(text)) words.push({ text: found[0], at: found.index });
	return words;
}
