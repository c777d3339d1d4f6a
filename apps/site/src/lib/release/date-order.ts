/** Whether a date, as exact as it is known, lies wholly before a day. One that is not known does not. */
export function isPast(date: string | undefined, day: string): boolean {
	return date !== undefined && date < day.slice(0, date.length);
}

/** Whether a date, as exact as it is known, lies wholly after a day. */
export function isYetToCome(date: string | undefined, day: string): boolean {
	return date !== undefined && date > day.slice(0, date.length);
}
