import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.ts';
import { readAvailability, readConfirmedLines } from '../../db/stores/colleague-store.ts';
import { listOpenToActFor } from '../../db/stores/invitation-store.ts';
import { type HeldMandate, listLastingFor, listMandatesOf } from '../../db/stores/mandate-store.ts';
import { countWorkingCopies } from '../../db/stores/working-copy-store.ts';

/** What would end if a member left now. */
export interface ForeseenLeaving {
	mandates: (HeldMandate & {
		/** Whoever holds it acts for nobody else, so they cannot come in for anybody any more. */
		isOnlyOne: boolean;
	})[];
	invitations: { id: string; name: string | null }[];
	/** Texts that those began who act for nobody else, and that nobody else has seen. */
	begun: number;
	/** It has said whether it can take someone tonight. */
	hasSaid: boolean;
	/** Its lines for colleagues are confirmed. */
	hasLines: boolean;
}

/** Looks ahead at what ends with a membership, at an instant. */
export async function foreseeLeaving(
	db: Kysely<Database>,
	{ member, at }: { member: string; at: string }
): Promise<ForeseenLeaving> {
	const mandates: ForeseenLeaving['mandates'] = [];
	for (const mandate of await listLastingFor(db, member, at)) {
		const others = (await listMandatesOf(db, mandate.holder)).filter(({ actsFor }) => actsFor !== member);
		const isOnlyOne = others.every(({ endsAt }) => endsAt !== undefined && endsAt <= at);
		mandates.push({ ...mandate, isOnlyOne });
	}
	const idle = new Set(mandates.flatMap(({ holder, isOnlyOne }) => (isOnlyOne ? [holder] : [])));
	let begun = 0;
	for (const holder of idle) begun += await countWorkingCopies(db, holder);
	return {
		mandates,
		invitations: await listOpenToActFor(db, { actsFor: member, at }),
		begun,
		hasSaid: (await readAvailability(db, at)).has(member),
		hasLines: (await readConfirmedLines(db, [member])).has(member)
	};
}
