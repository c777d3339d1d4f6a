import { wordsOfChoice } from '@kok/domain/choice-words';
import { isLocale } from '@kok/domain/words';
import { nameOfLanguage } from '#lib/records/title.ts';
import { spoken } from '#lib/words/words.ts';

/** A choice of a field in words; of a language its own name. */
export function optionWord(field: string, code: string): string {
	const words = wordsOfChoice(field, code);
	if (words) return spoken(words);
	return isLocale(code) ? nameOfLanguage(code) : code;
}
