import type { Content } from '@kok/domain/release/content';
import { fold } from './fold.ts';
import { wordsOf } from './words-of.ts';

/** The words of the short name of a network, folded. */
export function ownWordsOf({ records }: Content): ReadonlySet<string> {
	const [network] = records.network;
	return new Set(wordsOf(network?.facts.values.abbreviation ?? '').map(({ text }) => fold(text)));
}
