import { fold } from '@kok/search/words/fold';
import { wordsOf } from '@kok/search/words/words-of';

/** The words of a text as they are compared: without case, accents and umlauts. */
export function foldedWords(text: string): string[] {
	return wordsOf(text).map((word) => fold(word.text));
}

/** A title as it is compared with others. */
export function sortKeyOf(title: string): string {
	return foldedWords(title).join(' ');
}
