import type { Source } from '../fields/sources.ts';

/** What is known of when a service was last held against the truth. */
interface Confirmable {
	confirmedOn?: string | undefined;
	sources: readonly Pick<Source, 'dated' | 'retrieved'>[];
}

/** A service that nobody confirmed for so long may have changed; a network may ask for less or more. */
export const defaultConfirmWithinDays = 365;

/**
 * The last day on which an entry is known to have held, as exact as it is known: the day its member confirmed it,
 * else the latest day on which a source was looked at, else the latest date that a source bears.
 */
export function lastConfirmed({ confirmedOn, sources }: Confirmable): string | undefined {
	return confirmedOn ?? latest(sources.map(({ retrieved }) => retrieved)) ?? latest(sources.map(({ dated }) => dated));
}

/**
 * Whether on a day an entry was last confirmed longer ago than the network allows. A date known to the month or the
 * year counts from its first day: rather a call too early than a wrong number. What was never confirmed is stale.
 */
export function isStale(entry: Confirmable, { day, withinDays }: { day: string; withinDays: number }): boolean {
	const confirmed = lastConfirmed(entry);
	return confirmed === undefined || daysBetween(confirmed, day) > withinDays;
}

function latest(dates: readonly (string | undefined)[]): string | undefined {
	return dates
		.filter((date) => date !== undefined)
		.sort()
		.at(-1);
}

function daysBetween(from: string, to: string): number {
	return (Date.parse(firstDay(to)) - Date.parse(firstDay(from))) / 86_400_000;
}

function firstDay(date: string): string {
	return [date, '01', '01'].join('-').slice(0, 10);
}
