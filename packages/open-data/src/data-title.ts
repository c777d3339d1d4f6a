import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';

/** What the data of a network are called where they stand for themselves. */
export function dataTitle(content: Content): string {
	return `${networkOf(content).facts.values.abbreviation}: demands, law, and what became of them`;
}
