import type { NoteId } from '@kok/domain/rules/part';
import type { Transaction } from 'kysely';
import type { Change } from '../db/stores/change-store.ts';
import { insertNotes } from '../db/stores/note-store.ts';
import type { Database } from '../db/schema.ts';
import type { Tools } from './tools.ts';

/** Why something is done: the words, and the note by which the log names them. */
export interface Reason {
	note: NoteId;
	text: string;
}

export function reasonOf({ newId }: Pick<Tools, 'newId'>, text: string | undefined): Reason | undefined {
	return text === undefined ? undefined : { note: newId(), text };
}

/** A change with the reason that was given for it. */
interface Reasoned {
	change: Change;
	reason?: Reason | undefined;
}

/** Has a change name the reason that is given for it. */
export function giveReason(change: Change, reason: Reason | undefined): Reasoned {
	return reason ? { change: { ...change, note: reason.note }, reason } : { change };
}

/** Keeps the reasons that were given for changes of parts, as notes of their event. */
export async function keepReasons(
	trx: Transaction<Database>,
	{ given, ...told }: { given: readonly Reasoned[] } & Told
): Promise<void> {
	const notes = given.flatMap(({ change: { record, part }, reason }) =>
		reason ? [{ id: reason.note, text: reason.text, record, part, ...told }] : []
	);
	await insertNotes(trx, notes);
}

/** The same for what was done to a whole record. */
export async function keepReason(
	trx: Transaction<Database>,
	{ record, reason, ...told }: { record: string; reason: Reason | undefined } & Told
): Promise<void> {
	if (reason) await insertNotes(trx, [{ id: reason.note, text: reason.text, record, ...told }]);
}

/** By whom reasons were given and when, and for which event. */
interface Told {
	event: number;
	author: string;
	at: string;
}
