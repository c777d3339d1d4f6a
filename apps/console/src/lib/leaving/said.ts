import type { Schemas } from '#lib/api/client.ts';
import { language } from '#lib/words/words.ts';

/** What becomes of the entry, in the order in which it is asked. */
export const fates = ['on_the_day', 'at_once'] as const satisfies readonly Schemas['EnterLeaving']['entry'][];
type Fate = (typeof fates)[number];

/** What somebody has said of a leaving so far. Days are empty until they are chosen. */
export interface Said {
	leavesOn: string;
	letterOn: string;
	entry: Fate | undefined;
}

/** A year that is still being typed is none: 2026 passes through the years 2, 20 and 202. */
export function isWritten(day: string): boolean {
	return day >= '1900';
}

/** The leaving as it is sent, or what is missing. */
export function termsOf(
	{ leavesOn, letterOn, entry }: Said,
	{ today, isPublic }: { today: string; isPublic: boolean }
): { terms: Schemas['EnterLeaving'] } | { missing: readonly ('last' | 'letter' | 'entry')[] } {
	// On a day that has come both are the same, and so they are where nothing is shown.
	const isAsked = isPublic && (!isWritten(leavesOn) || leavesOn > today);
	const chosen = isAsked ? entry : 'on_the_day';
	if (isWritten(leavesOn) && isWritten(letterOn) && chosen) return { terms: { leavesOn, letterOn, entry: chosen } };
	const missing = { last: !isWritten(leavesOn), letter: !isWritten(letterOn), entry: chosen === undefined };
	return { missing: (['last', 'letter', 'entry'] as const).filter((each) => missing[each]) };
}

/** A day as one says it, without the year where that is the one of today. */
export function sayDay(day: string, today: string): string {
	const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
	const written = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' });
	return written.format(new Date(`${day}T00:00:00Z`));
}
