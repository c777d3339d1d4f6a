import type { Source } from '@kok/domain/fields/sources';
import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { numberWord, upperFirst, wordsIn } from './words/words.ts';

/** How many members are entered here and how many the network says it has: two figures that are never made one. */
export function sizeOf(content: Content, locale: Locale): { text: string; source: Source | undefined } {
	const { memberCount, associateCount, sources } = networkOf(content).facts.values;
	const words = wordsIn(locale).size;
	const word = (number: number) => numberWord(number, locale);
	const associates = associateCount === undefined ? undefined : word(associateCount);
	const entered = content.entered.member;
	const unnamed = entered - content.records.member.length;

	const here = [
		words.entered(word(entered), entered === 1),
		...(unnamed > 0 ? [words.unnamed(word(unnamed), unnamed === 1)] : [])
	].join(', ');
	if (memberCount === undefined) return { text: upperFirst(`${here}.`), source: undefined };
	return {
		text: upperFirst(`${here}; ${words.own(word(memberCount), associates)}.`),
		source: sources.find(({ covers }) => covers === undefined || covers.includes('memberCount'))
	};
}
