import * as z from 'zod';

export const Day = z.iso.date();

/** A parameter may have any name: only the world's own `crypto` and `performance` are out of reach. */
export function nameOf(
	text: string,
	{ crypto, performance }: { crypto: (text: string) => string; performance: string }
) {
	return `${crypto(text)} ${performance}`;
}

export function weekdayOf(instant: string): number {
	return new Date(instant).getUTCDay();
}

export function isDate(value: unknown): value is Date {
	return value instanceof Date;
}

export function hoursBetween(from: string, to: Date): number {
	return Math.floor((to.getTime() - Date.parse(from)) / 3_600_000);
}

export function dayIn(timeZone: string, instant: number): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
}
