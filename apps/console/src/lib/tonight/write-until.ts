import { language, words } from '#lib/words/words.ts';

/** The end of an answer, as one says it: *bis morgen 9 Uhr*. Times are those of the network. */
export function writeUntil(until: string, { now, timeZone }: { now: number; timeZone: string | undefined }): string {
	const isToday = dayOf(Date.parse(until), timeZone) === dayOf(now, timeZone);
	return words.colleagues.until(isToday ? 'today' : 'tomorrow', writeHour(until, timeZone));
}

/** A time of day; a full hour without its minutes where one says it so. */
export function writeHour(instant: string, timeZone: string | undefined): string {
	const at = new Date(instant);
	const zone = timeZone === undefined ? {} : { timeZone };
	const minutes = new Intl.DateTimeFormat('en', { minute: 'numeric', ...zone }).format(at);
	const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', ...zone });
	const [hour = '', minute = ''] = clock
		.formatToParts(at)
		.flatMap(({ type, value }) => (type === 'literal' ? [] : [value]));
	return language === 'de' && Number(minutes) === 0 ? String(Number(hour)) : `${Number(hour)}:${minute}`;
}

function dayOf(instant: number, timeZone: string | undefined): string {
	return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...(timeZone !== undefined && { timeZone }) }).format(
		instant
	);
}
