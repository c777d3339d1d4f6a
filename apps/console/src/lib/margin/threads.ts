import type { Schemas } from '#lib/api/client.ts';

export type Comment = Schemas['Comment'];

/** Where a note stands: at a part, at a field of it, or at an item of that field. */
export interface NotePlace {
	field?: string | undefined;
	item?: string | undefined;
}

/** A margin note with what was answered to it. */
export interface Thread {
	note: Comment;
	answers: readonly Comment[];
}

/** Sets answers below what they answer, in the order in which both were written. Comments come newest first. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
	const written = comments.toReversed();
	return written
		.filter(({ answers }) => answers === undefined)
		.map((note) => ({ note, answers: written.filter(({ answers }) => answers === note.id) }));
}

/** Whether something is still to be done about a note. */
export function isOpen({ note }: Thread): boolean {
	return note.resolved === undefined && note.erasedAt === undefined;
}

/** The threads that stand in a place and nowhere below it. */
export function threadsAt(threads: readonly Thread[], { field, item }: NotePlace): Thread[] {
	return threads.filter(({ note }) => note.field === field && note.item === item);
}

/** The threads that stand in none of some places, because what they speak about is shown no more. */
export function threadsElsewhere(threads: readonly Thread[], places: readonly NotePlace[]): Thread[] {
	return threads.filter((thread) => places.every((place) => threadsAt([thread], place).length === 0));
}
