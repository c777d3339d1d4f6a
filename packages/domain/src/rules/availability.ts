import { atHour, dayIn, isAfter, nextMidnight } from '../calendar.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Verdict } from '../verdict.ts';

/** Whether a member can take someone tonight. */
export const availabilityAnswers = ['yes', 'ask', 'no'] as const;
export type AvailabilityAnswer = (typeof availabilityAnswers)[number];

/** What a member said. It ends by itself; nothing in it can tell of a client. */
export interface Availability {
	answer: AvailabilityAnswer;
	/** Free places, told with a yes alone. */
	places?: number | undefined;
	/** The instant from which it holds no more. */
	until: string;
}

const longestHours = 24;
const endsAtHour = 9;
/** Whoever answers before speaks of the night that is ending. */
const nightEndsAtHour = 6;

/**
 * When an answer ends that names no end: at nine the next morning, where the network is, and at most 24 hours later. What
 * is said between midnight and six ends at nine of the same day.
 */
export function usualEnd(timeZone: string, at: string): string {
	const today = dayIn(timeZone, at);
	const isNight = isAfter(atHour(timeZone, { day: today, hour: nightEndsAtHour }), at);
	const day = isNight ? today : dayIn(timeZone, nextMidnight(timeZone, at));
	const end = atHour(timeZone, { day, hour: endsAtHour });
	const latest = latestEnd(at);
	return isAfter(end, latest) ? latest : end;
}

/** Judges an answer; without an end it gets the usual one. */
export function decideAvailability(
	{ answer, places, until }: Omit<Availability, 'until'> & { until?: string | undefined },
	circumstances: {
		at: string;
		timeZone: string;
		/** Whether it is a full member today; see `isColleague`. */
		isColleague: boolean;
		/** Whether it may be named nowhere. */
		isProtected: boolean;
	}
): Verdict<Availability, { type: 'AvailabilitySaid' }, RefusalCode> {
	const { at, timeZone, isColleague, isProtected } = circumstances;
	if (isProtected) return { accepted: false, refusal: 'protected-member' };
	if (!isColleague) return { accepted: false, refusal: 'no-colleague' };
	if (places !== undefined && answer !== 'yes') return { accepted: false, refusal: 'places-without-yes' };
	const end = until ?? usualEnd(timeZone, at);
	if (!isAfter(end, at)) return { accepted: false, refusal: 'end-passed' };
	if (isAfter(end, latestEnd(at))) return { accepted: false, refusal: 'end-too-late' };
	return { accepted: true, next: { answer, places, until: end }, event: { type: 'AvailabilitySaid' } };
}

function latestEnd(at: string): string {
	return new Date(Date.parse(at) + longestHours * 3_600_000).toISOString();
}
