import { z } from '@hono/zod-openapi';
import { foldedWords } from '../heads/title-words.ts';

const mostWords = 8;

/** What someone looks for: one to eight words. */
export const SearchWords = z
	.string()
	.max(200)
	.refine((text) => isSearch(text), { error: 'wrong' })
	.meta({ description: 'Words, or beginnings of words, that stand in a title, in whichever language' });

/** Without a word it would find everything. */
function isSearch(text: string): boolean {
	const { length } = foldedWords(text);
	return length > 0 && length <= mostWords;
}
