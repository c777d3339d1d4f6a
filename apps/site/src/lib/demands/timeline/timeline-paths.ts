import type { Content } from '@kok/domain/release/content';
import { languagesOf } from '@kok/domain/release/reading';
import { addressOf } from '../../addresses/address.ts';

/** Where the picture of the timeline can be taken, in the languages of a network. */
export function timelinePaths(content: Content): string[] {
	return languagesOf(content).map((locale) => addressOf({ to: 'timeline-file' }, locale));
}
