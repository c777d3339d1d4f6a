import { language, words } from './words.ts';

const forms = {
	time: { hour: 'numeric', minute: '2-digit' },
	ofThisYear: { day: 'numeric', month: 'short' },
	ofAnyYear: { day: 'numeric', month: 'short', year: 'numeric' },
	ofFuture: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
	ofFurtherFuture: { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
	full: { dateStyle: 'full', timeStyle: 'short' },
	long: { dateStyle: 'full' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Form = keyof typeof forms;

/** An instant as one would say it now: *heute, 13:40*, *24. Nov.*, with the year where it is another; one to come with its hour. */
export function writeInstant(instant: string, now: Date = new Date()): string {
	const at = new Date(instant);
	const days = daysBetween(at, now);
	const isOfThisYear = at.getFullYear() === now.getFullYear();
	if (days < 0) return write(isOfThisYear ? 'ofFuture' : 'ofFurtherFuture', at);
	if (days === 0) return words.time.today(write('time', at));
	if (days === 1) return words.time.yesterday(write('time', at));
	return isOfThisYear ? write('ofThisYear', at) : write('ofAnyYear', at);
}

/** An instant with its weekday, day, year and time. */
export function writeInstantInFull(instant: string): string {
	return write('full', new Date(instant));
}

/** This instant in UTC. */
export function spellNow(): string {
	return new Date().toISOString();
}

/** The time of day of an instant. */
export function writeTime(instant: string): string {
	return write('time', new Date(instant));
}

/** The day of an instant, with its year. */
export function writeDate(instant: string): string {
	return write('ofAnyYear', new Date(instant));
}

/** The day of an instant in a time zone, with its year; without one, in that of the device. */
export function writeDateIn(timeZone: string | undefined, instant: string): string {
	return new Intl.DateTimeFormat(language, { ...forms.ofAnyYear, timeZone }).format(new Date(instant));
}

/** The last day of what ends with an instant, such as a mandate: it ends with the midnight after. */
export function writeLastDay(timeZone: string | undefined, endsAt: string): string {
	return writeDateIn(timeZone, new Date(Date.parse(endsAt) - 1).toISOString());
}

/** The day with its weekday and year. */
export function writeDay(day: Date): string {
	return write('long', day);
}

function daysBetween(earlier: Date, later: Date): number {
	const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
	return Math.round((midnight(later) - midnight(earlier)) / 86_400_000);
}

/** A date as exact as it is: a year, a month or a day. */
export function writeReducedDate(date: string): string {
	const [year = '', month, day] = date.split('-');
	const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
	const exactness = { ...(month && { month: 'long' as const }), ...(day && { day: 'numeric' as const }) };
	return Number.isNaN(at.getTime())
		? date
		: new Intl.DateTimeFormat(language, { year: 'numeric', ...exactness, timeZone: 'UTC' }).format(at);
}

/** A browser takes long to make what writes dates, so each is made where a page first writes one in its form. */
const writers = new Map<Form, Intl.DateTimeFormat>();

function write(form: Form, at: Date): string {
	const writer = writers.get(form) ?? new Intl.DateTimeFormat(language, forms[form]);
	writers.set(form, writer);
	return writer.format(at);
}
