import type { Kysely } from 'kysely';
import { newestInstant, wasLoggedAfter } from '../db/stores/event-store.ts';
import { lastRelease } from '../db/stores/release-store.ts';
import type { Database } from '../db/schema.ts';

/** The action in the log by which an operator said that the clock is right. */
export const clockConfirmed = 'ClockConfirmed';

export type ClockDoubt = 'clock-behind' | 'clock-ahead';

/** Machines that set their clock by the network differ by less. */
export const toleranceMilliseconds = 60_000;
/** A release is sealed every day; a server that is off for longer is rarer than a clock that is wrong. */
export const longestPauseMilliseconds = 60 * 86_400_000;

/** The instant at which a release is to be dated, and why the clock is doubted. */
export interface Time {
	at: string;
	doubt?: ClockDoubt;
	/** The newest instant that the clock was held against. */
	known: string;
}

/**
 * Holds the clock against the newest instants that this database knows. While it is doubted a release bears the instant
 * of the one before: so no date is given that may be wrong, and whoever must be protected need not wait for the clock.
 */
export async function readTime(db: Kysely<Database>, now: string): Promise<Time> {
	const last = await lastRelease(db);
	const isConfirmed = last !== undefined && (await wasLoggedAfter(db, last, clockConfirmed));
	const sealedAt = isConfirmed ? undefined : last?.at;
	const known = [await newestInstant(db), sealedAt].filter((instant) => instant !== undefined).toSorted();
	const newest = known.at(-1) ?? now;

	if (later(now, toleranceMilliseconds) < newest) return { at: sealedAt ?? now, doubt: 'clock-behind', known: newest };
	if (sealedAt !== undefined && later(sealedAt, longestPauseMilliseconds) < now) {
		return { at: sealedAt, doubt: 'clock-ahead', known: sealedAt };
	}
	return { at: now < newest ? newest : now, known: newest };
}

function later(instant: string, milliseconds: number): string {
	return new Date(Date.parse(instant) + milliseconds).toISOString();
}
