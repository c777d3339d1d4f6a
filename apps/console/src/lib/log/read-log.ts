import { type Schemas, api } from '#lib/api/client.ts';
import { read } from '#lib/api/read.ts';
import { notesIn, readReasons } from '#lib/history/read-reasons.ts';
import type { Network } from '#lib/records/network.ts';
import { readTitlesOf } from '#lib/records/titles-of.ts';
import { type AskedLog, readAskedLog } from './asked-log.ts';

export type LogEvent = Schemas['Event'];

/** A page of the log with the names of the records that it is about, and the reasons that were given. */
export async function readLog(given: URLSearchParams, network: Network) {
	const { asked, query } = readAskedLog(given);
	const { events, next } = await read(api.GET('/api/events', { params: { query } }));
	const [titles, reasons] = await Promise.all([
		readTitlesOf(events.flatMap(recordsOf), network.languages),
		readReasons(events.flatMap(notesIn))
	]);
	return { asked, events, next, titles, reasons };
}

/** One event by its number; none where it is not there, or not for whoever asks. */
export async function readEvent(number: number): Promise<LogEvent | undefined> {
	const query = { cursor: number + 1, limit: 1 };
	const { events } = await read(api.GET('/api/events', { params: { query } }));
	return events.find(({ seq }) => seq === number);
}

/** Deeds of which the object is a record, also where no part was changed. */
const aboutRecords = /^(Record|Withdrawn|Confirmed|Comment|Leaving|MemberLeft)/;

/** The records that an event is about, each once. */
export function recordsOf({ action, object, changes }: LogEvent): string[] {
	const changed = [...new Set(changes.map(({ record }) => record))];
	return changed.length === 0 && aboutRecords.test(action) ? [object] : changed;
}

export type ShownLog = { asked: AskedLog } & Awaited<ReturnType<typeof readLog>>;
