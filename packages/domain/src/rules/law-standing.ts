/** Whether an act holds, is still on its way, or counts no more: repealed, dropped, or replaced by another act. */
export type LawStanding = 'in_force' | 'draft' | 'ended';

/** What the standing of an act is read from. */
export interface ActFacts {
	kind: 'law' | 'amending_law' | 'bill' | 'directive' | 'convention' | 'protocol' | 'programme' | 'report';
	/** Dates are as exact as their source. */
	inForceOn?: string | undefined;
	end?: 'repealed' | 'dropped' | undefined;
	endedOn?: string | undefined;
	stages: readonly { kind: string; on: string }[];
}

/**
 * How an act stood on a day. An act with a day of coming into force is a draft before it; a bill is one until then. Where
 * no such day is on record, an act is a draft while all its stages on record come before its being made.
 */
export function standingOn(act: ActFacts, day: string): LawStanding {
	if (act.end !== undefined && (act.endedOn === undefined || hasBegun(act.endedOn, day))) return 'ended';
	if (act.kind === 'programme' || act.kind === 'report') return 'in_force';

	const entries = act.stages.filter(({ kind }) => kind === 'in_force').map(({ on }) => on);
	const dates = act.inForceOn === undefined ? entries : [act.inForceOn, ...entries];
	if (dates.length > 0) return dates.some((date) => hasBegun(date, day)) ? 'in_force' : 'draft';
	return act.kind === 'bill' || isUnderWay(act) ? 'draft' : 'in_force';
}

/** Whether a date, as exact as it is known, is not wholly after a day. */
export function hasBegun(date: string, day: string): boolean {
	// A shorter date sorts before every day in it.
	return date <= day;
}

const beforeBeingMade = ['proposed', 'draft', 'cabinet', 'first_chamber', 'second_chamber', 'signed'];

/** A parliament adopts a law before the gazette makes it one; a directive or a convention is made by being adopted. */
function isUnderWay({ kind, stages }: ActFacts): boolean {
	const early = kind === 'law' || kind === 'amending_law' ? [...beforeBeingMade, 'adopted'] : beforeBeingMade;
	return stages.length > 0 && stages.every((stage) => early.includes(stage.kind));
}
