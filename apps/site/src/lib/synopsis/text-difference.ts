import type { Locale } from '@kok/domain/words';
import { diffWordsWithSpace } from 'diff';

/** A stretch of text that stands in both of two texts, only in the later, or only in the earlier. */
export interface TextPart {
	text: string;
	kind: 'kept' | 'added' | 'removed';
}

/** Less in common than this, and the texts are shown one after the other: a mosaic of single words reads as neither. */
const leastShared = 0.4;

/** What became of a text, word by word: without what was added it is the earlier one, without what was removed the later. */
export function textDifference(before: string, after: string, locale: Locale): TextPart[] {
	const words = new Intl.Segmenter(locale, { granularity: 'word' });
	const parts = diffWordsWithSpace(before, after, { intlSegmenter: words }).map(
		({ value, added, removed }): TextPart => ({ text: value, kind: added ? 'added' : removed ? 'removed' : 'kept' })
	);
	const shared = parts.reduce((sum, { text, kind }) => (kind === 'kept' ? sum + text.length : sum), 0);
	if (shared >= leastShared * Math.max(before.length, after.length)) return parts;
	const whole: TextPart[] = [
		{ text: before, kind: 'removed' },
		{ text: after, kind: 'added' }
	];
	return whole.filter(({ text }) => text !== '');
}
