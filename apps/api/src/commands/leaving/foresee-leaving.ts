import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.ts';
import { readAvailability, readConfirmedLines } from '../../db/stores/colleague-store.ts';
import { listOpenToActFor } from '../../db/stores/invitation-store.ts';
import { type HeldMandate, actsForNoOther, listLastingFor } from '../../db/stores/mandate-store.ts';
import { countWorkingCopies } from '../../db/stores/working-copy-store.ts';

/** What ends if a member leaves at an instant. */
export interface ForeseenLeaving {
	mandates: (HeldMandate & {
		/** Whoever holds it acts for nobody else, so they cannot come in for anybody any more. */
		isOnlyOne: boolean;
		/** It has not begun by then, so it never holds. */
		isVoid: boolean;
	})[];
	invitations: { id: string; name: string | null }[];
	/** Texts that those began who act for nobody else, and that nobody else has seen. */
	begun: number;
	/** It has said whether it can take someone tonight. */
	hasSaid: boolean;
	/** Its lines for colleagues are confirmed. */
	hasLines: boolean;
}

/** Looks ahead at what ends with a membership, at an instant that is now or to come. */
export async function foreseeLeaving(
	db: Kysely<Database>,
	{ member, at, now }: { member: string; at: string; now: string }
): Promise<ForeseenLeaving> {
	const mandates: ForeseenLeaving['mandates'] = [];
	for (const mandate of await listLastingFor(db, member, at)) {
		const isOnlyOne = await actsForNoOther(db, { holder: mandate.holder, member, at });
		mandates.push({ ...mandate, isOnlyOne, isVoid: isNeverBegun(mandate, { at, now }) });
	}
	const idle = new Set(mandates.flatMap(({ holder, isOnlyOne }) => (isOnlyOne ? [holder] : [])));
	let begun = 0;
	for (const holder of idle) begun += await countWorkingCopies(db, holder);
	return {
		mandates,
		invitations: await listOpenToActFor(db, { actsFor: member, at }),
		begun,
		hasSaid: (await readAvailability(db, { members: [member], at })).has(member),
		hasLines: (await readConfirmedLines(db, [member])).has(member)
	};
}

/** Whether a mandate never begins where its member leaves at an instant, or has left already. */
function isNeverBegun({ beginsAt, endsAt }: HeldMandate, { at, now }: { at: string; now: string }): boolean {
	return (endsAt !== undefined && endsAt <= beginsAt) || (beginsAt >= at && beginsAt > now);
}
