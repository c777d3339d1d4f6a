import type { Source } from '@kok/domain/fields/sources';
import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { numberWord, upperFirst, wordsIn } from '../words/words.ts';

/**
 * How many members are shown here and how many the network says it has: two figures that are never made one. How many
 * are missing is nowhere said, for some of them may be protected.
 */
export function sizeOf(content: Content, locale: Locale): { text: string; source: Source | undefined } {
	const { memberCount, associateCount, sources } = networkOf(content).facts.values;
	const words = wordsIn(locale).size;
	const word = (number: number) => numberWord(number, locale);
	const associates = associateCount === undefined ? undefined : word(associateCount);
	const shown = content.records.member.length;

	const here = words.entered(word(shown), shown === 1);
	if (memberCount === undefined) return { text: upperFirst(`${here}.`), source: undefined };
	const notAll = shown < memberCount + (associateCount ?? 0) ? ` ${words.notAll}` : '';
	return {
		text: upperFirst(`${here}; ${words.own(word(memberCount), associates)}.${notAll}`),
		source: sources.find(({ covers }) => covers === undefined || covers.includes('memberCount'))
	};
}
