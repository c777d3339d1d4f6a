import type { Source } from '@kok/domain/fields/sources';
import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { wordsIn } from './words/words.ts';

/** How many members are entered here and how many the network says it has: two figures that are never made one. */
export function sizeOf(content: Content, locale: Locale): { text: string; source: Source | undefined } {
	const { memberCount, associateCount, sources } = networkOf(content).facts.values;
	const words = wordsIn(locale).size;
	const entered = content.entered.member;
	const unnamed = entered - content.records.member.length;

	const here = [words.entered(entered), ...(unnamed > 0 ? [words.unnamed(unnamed)] : [])].join(', ');
	if (memberCount === undefined) return { text: `${here}.`, source: undefined };
	return {
		text: `${here}; ${words.own(memberCount, associateCount)}.`,
		source: sources.find(({ covers }) => covers === undefined || covers.includes('memberCount'))
	};
}
