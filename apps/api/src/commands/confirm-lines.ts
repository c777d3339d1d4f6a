import { dayIn } from '@kok/domain/calendar';
import type { RefusalCode } from '@kok/domain/refusals';
import { decideLinesConfirmation, standingOfLines } from '@kok/domain/rules/colleagues';
import { linesIn, nameOfLines } from '../colleagues/lines.ts';
import { putConfirmedLines, readConfirmedLines, readInsides } from '../db/stores/colleague-store.ts';
import { findRecord } from '../db/stores/record-store.ts';
import { readSettings } from './settings.ts';
import { type Caller, type Tools, inChain } from './tools.ts';

export type ConfirmLinesOutcome =
	| { outcome: 'confirmed'; on: string }
	| { outcome: 'not-found' }
	| { outcome: 'stale' }
	| { outcome: 'refused'; refusal: RefusalCode };

interface Confirming {
	member: string;
	/** Of the part in which the lines stand, as it was read. */
	revision: number;
	isOffice: boolean;
	caller: Caller;
}

/** Somebody says that the lines of a member for colleagues are answered by that member: an entry of the log. */
export async function confirmLines(
	tools: Tools,
	{ member, revision, isOffice, caller }: Confirming
): Promise<ConfirmLinesOutcome> {
	return inChain<ConfirmLinesOutcome>(tools, async (trx, chain) => {
		const record = await findRecord(trx, member);
		if (record?.type !== 'member') return { outcome: 'not-found' };
		const inside = (await readInsides(trx, [member])).get(member);
		if ((inside?.revision ?? 0) !== revision) return { outcome: 'stale' };
		const lines = nameOfLines(linesIn(inside?.values ?? {}));
		const on = dayIn((await readSettings(trx)).timeZone, chain.at);
		const confirmed = (await readConfirmedLines(trx, [member])).get(member);
		const verdict = decideLinesConfirmation(standingOfLines(lines, { confirmed, day: on }), {
			isOffice,
			isWithdrawn: record.withdrawn !== undefined
		});
		if (!verdict.accepted) return { outcome: 'refused', refusal: verdict.refusal };
		if (lines === undefined) throw new Error(`Lines of ${member} were confirmed that are not there`);
		await putConfirmedLines(trx, { member, lines, on });
		await chain.append({ ...caller, action: verdict.event.type, object: member, changes: [{ confirmedOn: on }] });
		return { outcome: 'confirmed', on };
	});
}
