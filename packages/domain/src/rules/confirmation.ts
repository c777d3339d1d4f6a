import type { AnyValues, ContentType } from '../content-type.ts';
import type { Source } from '../fields/sources.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Verdict } from '../verdict.ts';

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

/** The fact in which the day stands on which a record was last confirmed, where its type has one. */
export function confirmedField({ facts }: Pick<ContentType, 'facts'>): string | undefined {
	return Object.entries(facts).find(([, { confirmed }]) => confirmed === true)?.[0];
}

/** Facts with the last day of confirmation: that of the log, or the one that was told with them where it is later. */
export function withConfirmation(
	type: Pick<ContentType, 'facts'>,
	{ facts, confirmedOn }: { facts: AnyValues; confirmedOn: string | undefined }
): AnyValues {
	const field = confirmedField(type);
	if (field === undefined || confirmedOn === undefined) return facts;
	const told = facts[field];
	return typeof told === 'string' && told >= confirmedOn ? facts : { ...facts, [field]: confirmedOn };
}

/** Somebody says that what the public reads of a record still holds. */
export interface Confirmation {
	/** The day on which they found out. */
	on: string;
}

/** Judges whether a record is confirmed for a day. */
export function decideConfirmation(
	{ on }: Confirmation,
	circumstances: {
		type: Pick<ContentType, 'facts'>;
		/** The facts that the public reads. */
		facts: AnyValues | undefined;
		isWithdrawn: boolean;
		/** The last day of confirmation by the log. */
		confirmedOn: string | undefined;
		today: string;
	}
): Verdict<Confirmation, { type: 'Confirmed' }, RefusalCode> {
	const { type, facts, isWithdrawn, confirmedOn, today } = circumstances;
	const field = confirmedField(type);
	if (field === undefined) return { accepted: false, refusal: 'not-confirmable' };
	if (isWithdrawn) return { accepted: false, refusal: 'withdrawn' };
	if (!facts) return { accepted: false, refusal: 'not-published' };
	if (on > today) return { accepted: false, refusal: 'day-to-come' };
	const last = withConfirmation(type, { facts, confirmedOn })[field];
	if (typeof last === 'string' && on < last) return { accepted: false, refusal: 'confirmed-since' };
	return { accepted: true, next: { on }, event: { type: 'Confirmed' } };
}

function latest(dates: readonly (string | undefined)[]): string | undefined {
	return dates
		.filter((date) => date !== undefined)
		.sort()
		.at(-1);
}

/** A year or a month is read as its first day (ECMA-262, Date Time String Format). */
function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
