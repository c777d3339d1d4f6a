import type { Schemas } from '#lib/api/client.ts';

type Event = Schemas['Event'];

/** One time that the public was given an earlier release to read. */
export interface Undoing extends Step {
	/** The release whose content was public again. */
	release: number;
	/** What ended it: it was lifted, or another release was pinned. */
	ended?: Step & { isLifted: boolean };
}

interface Step {
	event: number;
	at: string;
	actor: string;
	/** The note in which the reason stands. */
	note?: string;
}

/** The undoings that events of the log tell of, the newest first. */
export function undoingsIn(events: readonly Event[]): Undoing[] {
	const steps = events
		.filter(({ action }) => action === 'ReleasePinned' || action === 'ReleaseUnpinned')
		.toSorted((one, other) => one.seq - other.seq);
	const undoings = steps.flatMap((event, index) => {
		if (event.action !== 'ReleasePinned' || event.release === undefined) return [];
		const next = steps[index + 1];
		const ended = next && { ...stepIn(next), isLifted: next.action === 'ReleaseUnpinned' };
		return [{ ...stepIn(event), release: event.release, ...(ended && { ended }) }];
	});
	return undoings.reverse();
}

/** Those that brought a release back, and those that undid it. */
export function undoingsOf(
	undoings: readonly Undoing[],
	{ number, event }: { number: number; /** Up to which event it follows the log. */ event: number }
): Undoing[] {
	return undoings.filter(({ release, event: at }) => release === number || (release < number && event < at));
}

/** The release whose content a release shows that was sealed while an earlier one was pinned; otherwise none. */
export function shownInstead(undoings: readonly Undoing[], event: number): number | undefined {
	return undoings.find((one) => one.event <= event && (one.ended === undefined || event < one.ended.event))?.release;
}

function stepIn({ seq, at, actor, note }: Event): Step {
	return { event: seq, at, actor, ...(note !== undefined && { note }) };
}
