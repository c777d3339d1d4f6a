import { dayIn, endOfDay } from '@kok/domain/calendar';
import {
	type EntryFate,
	type Leaving,
	deleteLeaving,
	findLeaving,
	insertLeaving
} from '../../db/stores/leaving-store.ts';
import { isMember } from '../../db/stores/record-store.ts';
import { readSettings } from '../settings.ts';
import { type Caller, type Tools, inChain } from '../tools.ts';
import type { LeavingRefusal } from './refusals.ts';
import { takeOut, withdrawEntry } from './take-out.ts';

type Refused = { outcome: 'not-found' } | { outcome: 'refused'; refusal: LeavingRefusal | 'release-pinned' };
export type EnterLeavingOutcome =
	| {
			outcome: 'entered';
			/** Number of the event that took the entry from the public, where it was taken at once. */
			event: number | undefined;
	  }
	| Refused;

/** A year that was mistyped would take a member out at once and for good, or never. */
const years = { back: 2, ahead: 10, ofLetter: 10 };

/**
 * Enters that a member leaves with the end of a day where the network is. A day that has begun ends it at once; one that is
 * to come by itself, when it is over.
 */
export async function enterLeaving(
	tools: Tools,
	asked: { member: string; leavesOn: string; letterOn: string; entry: EntryFate; caller: Caller }
): Promise<EnterLeavingOutcome> {
	const { member, leavesOn, letterOn, entry, caller } = asked;
	const result = await inChain<EnterLeavingOutcome>(tools, async (trx, chain) => {
		if (!(await isMember(trx, member))) return { outcome: 'not-found' };
		const before = await findLeaving(trx, member);
		if (before) return { outcome: 'refused', refusal: before.doneAt === undefined ? 'leaving-entered' : 'member-left' };
		const { timeZone } = await readSettings(trx);
		const today = dayIn(timeZone, chain.at);
		const refusal = faultOfDays({ leavesOn, letterOn, today });
		if (refusal) return { outcome: 'refused', refusal };

		const isOver = leavesOn <= today;
		const endsAt = isOver ? chain.at : endOfDay(timeZone, leavesOn);
		const event = isOver || entry === 'at_once' ? await withdrawEntry(trx, chain, { member, caller }) : undefined;
		if (event === 'release-pinned') return { outcome: 'refused', refusal: event };
		const entered = { enteredAt: chain.at, enteredBy: caller.actor };
		const leaving: Leaving = { member, leavesOn, endsAt, letterOn, entry, ...entered };
		await insertLeaving(trx, leaving);
		const changes = [{ leavesOn, letterOn, entry }] as const;
		await chain.append({ ...caller, action: 'LeavingEntered', object: member, changes });
		if (isOver) await takeOut(trx, chain, { leaving, caller });
		return { outcome: 'entered', event };
	});
	// Whoever publishes learns of the day as well, to be there when it is over.
	if (result.outcome === 'entered') tools.onPublicChange();
	return result;
}

/**
 * Takes back that a member leaves, as long as its day is not over; the same again changes nothing. An entry that was
 * withdrawn at once stays so.
 */
export async function takeBackLeaving(
	tools: Tools,
	{ member, caller }: { member: string; caller: Caller }
): Promise<{ outcome: 'taken-back' } | { outcome: 'not-found' } | { outcome: 'refused'; refusal: LeavingRefusal }> {
	return inChain(tools, async (trx, chain) => {
		if (!(await isMember(trx, member))) return { outcome: 'not-found' };
		const leaving = await findLeaving(trx, member);
		if (!leaving) return { outcome: 'taken-back' };
		if (leaving.endsAt <= chain.at) return { outcome: 'refused', refusal: 'member-left' };
		await deleteLeaving(trx, member);
		const { leavesOn, letterOn, entry } = leaving;
		const changes = [{ leavesOn, letterOn, entry }] as const;
		await chain.append({ ...caller, action: 'LeavingTakenBack', object: member, changes });
		return { outcome: 'taken-back' };
	});
}

type Days = Record<'leavesOn' | 'letterOn' | 'today', string>;

function faultOfDays(days: Days): LeavingRefusal | undefined {
	if (isFarAway(days)) return 'day-far-away';
	if (days.letterOn > days.today) return 'letter-to-come';
	return days.letterOn > days.leavesOn ? 'letter-after-last-day' : undefined;
}

function isFarAway({ leavesOn, letterOn, today }: Days): boolean {
	const isPast = leavesOn < yearsFrom(today, -years.back) || letterOn < yearsFrom(today, -years.ofLetter);
	return isPast || leavesOn > yearsFrom(today, years.ahead);
}

/** The same day of another year; days are compared by their spelling. */
function yearsFrom(day: string, count: number): string {
	return `${Number(day.slice(0, 4)) + count}${day.slice(4)}`;
}
