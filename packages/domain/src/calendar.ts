import * as z from 'zod';

/** A calendar day, `2026-11-24`. */
export const Day = z.iso.date({ error: faultOfDay });

/**
 * A date as exact as its source: `2013`, `2013-03` or `2013-03-01` (ISO 8601 reduced precision, as in Popolo).
 */
export const ReducedDate = z
	.string()
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'not-a-date', abort: true })
	.refine(isReducedDate, { error: 'no-such-day' });

/** An instant in UTC, `2026-11-24T16:00:00.000Z`. */
export const Instant = z.iso.datetime();

/** Whether one instant lies after another, however precisely each is written: as texts, `…00Z` would come after `…00.5Z`. */
export function isAfter(instant: string, other: string): boolean {
	return Date.parse(instant) > Date.parse(other);
}

/** An instant written with milliseconds, so that the order of such texts is the order of time. */
export function spellInstant(instant: string): string {
	return new Date(Date.parse(instant)).toISOString();
}

/** The calendar day at an instant in a time zone of the IANA database, such as `Europe/Berlin`. */
export function dayIn(timeZone: string, instant: string): string {
	return zonedParts(timeZone, Date.parse(instant)).slice(0, 10);
}

/** The first instant of the calendar day after the one at `instant`, in a time zone; right across a change of the clocks. */
export function nextMidnight(timeZone: string, instant: string): string {
	const today = dayIn(timeZone, instant);
	let low = Date.parse(instant);
	let high = low + 27 * 3_600_000;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (zonedParts(timeZone, middle).slice(0, 10) === today) low = middle;
		else high = middle;
	}
	return new Date(high).toISOString();
}

/** The first instant of a calendar day in a time zone. */
export function startOfDay(timeZone: string, day: string): string {
	// Nowhere on Earth has the day begun by then.
	let at = new Date(Date.parse(`${day}T00:00:00Z`) - 26 * 3_600_000).toISOString();
	while (dayIn(timeZone, at) < day) at = nextMidnight(timeZone, at);
	return at;
}

/** The first instant after a calendar day in a time zone. */
export function endOfDay(timeZone: string, day: string): string {
	return nextMidnight(timeZone, startOfDay(timeZone, day));
}

/** The instant at which the clocks of a time zone show a full hour of a day. */
export function atHour(timeZone: string, { day, hour }: { day: string; hour: number }): string {
	const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
	// Where the clocks change in between, they show another hour than was counted from midnight.
	const counted = Date.parse(startOfDay(timeZone, day)) + hour * 3_600_000;
	return new Date(counted + wanted - shownAt(timeZone, counted)).toISOString();
}

const listedZones: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

/** Whether the IANA database knows the time zone; a bare offset such as `+01:00` is none, for it knows no summer. */
export function isTimeZone(name: string): boolean {
	if (listedZones.has(name)) return true;
	if (!/^[A-Za-z]/.test(name)) return false;
	// The list holds one name for each zone; other names for it, such as `UTC`, are known too.
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

/** Tells a day that the calendar does not have from a text that is no day; what is missing is said elsewhere. */
function faultOfDay({ code, input }: z.core.$ZodRawIssue): 'no-such-day' | 'not-a-day' | undefined {
	if (code !== 'invalid_format') return undefined;
	return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(String(input)) ? 'no-such-day' : 'not-a-day';
}

function isReducedDate(value: string): boolean {
	const [year, month = '01', day = '01'] = value.split('-');
	return Day.safeParse(`${year}-${month}-${day}`).success;
}

/** What the clocks of a time zone show at an instant, read as if it were UTC. */
function shownAt(timeZone: string, instant: number): number {
	return Date.parse(`${zonedParts(timeZone, instant).replace(' ', 'T')}Z`);
}

/** By time zone; making one takes far longer than asking it, and hundreds of kilobytes besides. */
const formats = new Map<string, Intl.DateTimeFormat>();

function zonedParts(timeZone: string, instant: number): string {
	const format =
		formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
	formats.set(timeZone, format);
	return format.format(instant);
}
