import type { Locale } from '@kok/domain/words';
import type { Catalogue } from './de.ts';
import { wordsIn } from './words.ts';

export type RatingWords = Catalogue['rating']['assessed' | 'read'];

/** The words for where a demand stands: only a network that has adopted the site has assessed anything on it. */
export function ratingWords({ adopted, locale }: { adopted: boolean; locale: Locale }): RatingWords {
	return wordsIn(locale).rating[adopted ? 'assessed' : 'read'];
}
