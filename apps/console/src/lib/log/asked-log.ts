import type { paths } from '@kok/contract/api';
import { words } from '#lib/words/words.ts';

type LogQuery = NonNullable<paths['/api/events']['get']['parameters']['query']>;
export type Action = NonNullable<LogQuery['action']>;

/** What the address of the log asks for. */
export interface AskedLog {
	who: string;
	action: Action | undefined;
	record: string;
	/** Days, as in `2026-11-29`. */
	from: string;
	to: string;
	cursor: number | undefined;
}

const eventsAtOnce = 50;
const names = { who: 'wer', action: 'was', record: 'woran', from: 'von', to: 'bis', cursor: 'vor' } as const;

/** Reads the address of the log; what it does not know it passes over. */
export function readAskedLog(given: URLSearchParams): { asked: AskedLog; query: LogQuery } {
	const text = (name: keyof typeof names) => given.get(names[name]) ?? '';
	const action = knownActions().find((one) => one === text('action'));
	const record = /^[0-9a-f-]{36}$/.test(text('record')) ? text('record') : '';
	const cursor = Number(text('cursor')) > 0 ? Number(text('cursor')) : undefined;
	const [who, from, to] = [text('who').slice(0, 100), dayIn(text('from')), dayIn(text('to'))];
	const query = {
		limit: eventsAtOnce,
		...(who !== '' && { actor: who }),
		...(action && { action }),
		...(record !== '' && { record }),
		...(from !== '' && { since: midnight(from, 0) }),
		...(to !== '' && { until: midnight(to, 1) }),
		...(cursor !== undefined && { cursor })
	};
	return { asked: { who, action, record, from, to, cursor }, query };
}

/** The address of the log, asked for something else, from its newest event on. */
export function addressOfLog(asked: Partial<AskedLog>, number?: number): string {
	const given = Object.entries(names).flatMap(([name, word]) => {
		const value = asked[name as keyof AskedLog];
		return value === undefined || value === '' ? [] : [[word, String(value)]];
	});
	const search = new URLSearchParams(given);
	return `/logbuch${number === undefined ? '' : `/${number}`}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

/** The deeds that can be asked for: those that the console has words for. */
export function knownActions(): Action[] {
	return Object.keys(words.history.deeds).filter(isAction);
}

function isAction(name: string): name is Action {
	return Object.hasOwn(words.history.deeds, name);
}

function dayIn(text: string): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
}

/** The beginning of a day on this device, or of one after it. */
function midnight(day: string, later: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date + later).toISOString();
}
