import { words } from '#lib/words/words.ts';
import type { LogEvent } from './read-log.ts';

/** What was done, in words; a deed that this version does not know by the name that the log has for it. */
export function deedOf({ action, named }: Pick<LogEvent, 'action' | 'named'>): string {
	return words.history.deeds[action as keyof typeof words.history.deeds] ?? named ?? action;
}
