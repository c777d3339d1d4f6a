import { correctingWords } from '#lib/correcting/correcting-words.ts';
import { words } from '#lib/words/words.ts';
import type { LogEvent } from './read-log.ts';

interface Told extends Pick<LogEvent, 'action' | 'named'> {
	/** What was changed; left out where it is known that no text was corrected. */
	changes?: readonly Pick<LogEvent['changes'][number], 'correction'>[];
}

/**
 * What was done, in words; a deed that this version does not know by the name that the log has for it. What was done with
 * editorial corrections alone is called so.
 */
export function deedOf({ action, named, changes = [] }: Told): string {
	const isCorrection = changes.length > 0 && changes.every(({ correction }) => correction === true);
	const { deeds } = words.history;
	return (
		(isCorrection ? correctingWords.deeds[action as keyof typeof correctingWords.deeds] : undefined) ??
		deeds[action as keyof typeof deeds] ??
		named ??
		action
	);
}
