import { idOf, instantOf, textNamed, textOf } from './written-log.ts';

/** What is asked of a written log, by the turn. */
export const questions: Readonly<Record<string, (turn: number) => string>> = {
	'history of a record': (turn) => `/api/records/${idOf(turn * 31)}/history`,
	'history of the busiest record': () => `/api/records/${idOf(0)}/history`,
	'its page in the middle': (turn) => `/api/records/${idOf(0)}/history?cursor=${4_000 + turn}`,
	'old text by its name': (turn) =>
		`/api/records/${idOf(textOf(turn * 2 + 1).record)}/snapshots/${textOf(turn * 2 + 1).hash}`,
	'old text of the busiest record': (turn) => `/api/records/${idOf(0)}/snapshots/${textNamed(turn * 2).hash}`,
	'text of a part on a day': (turn) => `/api/records/${idOf(turn * 31)}/parts/de/text?at=${instantOf(12_000 + turn)}`,
	'events by record': (turn) => `/api/events?record=${idOf(turn * 31)}`,
	'events by person': (turn) => `/api/events?actor=token:person-${turn % 12}`,
	'an older page of a person': (turn) => `/api/events?actor=token:person-${turn % 12}&cursor=${4_000 + turn}`,
	'what came since': (turn) => `/api/events?after=${turn * 17}`
};
