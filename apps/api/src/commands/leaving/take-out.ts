import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema.ts';
import { forgetColleague } from '../../db/stores/colleague-store.ts';
import { listOpenToActFor, withdrawInvitation } from '../../db/stores/invitation-store.ts';
import { type Leaving, findLeaving, listDueLeavings, markLeft } from '../../db/stores/leaving-store.ts';
import { actsForNoOther, listLastingFor } from '../../db/stores/mandate-store.ts';
import { findRecord } from '../../db/stores/record-store.ts';
import { forgetCopiesHeldBy } from '../../db/stores/working-copy-store.ts';
import { byTheClock } from '../by-the-clock.ts';
import { endMandateWithin } from '../mandates.ts';
import { type Caller, type Chain, type Tools, inChain } from '../tools.ts';
import { withdrawWithin } from '../withdraw-record.ts';

/** Takes out every member whose day is over, each once, whichever process comes first. */
export async function takeOutLeft(tools: Tools): Promise<void> {
	const due = await listDueLeavings(tools.databases.read, tools.clock.now());
	for (const member of due) await inChain(tools, async (trx, chain) => comeDue(trx, chain, member));
}

async function comeDue(trx: Transaction<Database>, chain: Chain, member: string): Promise<void> {
	const leaving = await findLeaving(trx, member);
	// Another process may have been faster, or somebody took it back.
	if (!leaving || leaving.doneAt !== undefined || leaving.endsAt > chain.at) return;
	// An earlier release was pinned meanwhile: it is done once that is over.
	if ((await withdrawEntry(trx, chain, { member, caller: byTheClock })) === 'release-pinned') return;
	await takeOut(trx, chain, { leaving, caller: byTheClock });
}

/** Takes the entry of a member from the public, where it is not withdrawn. Returns the number of the event. */
export async function withdrawEntry(
	trx: Transaction<Database>,
	chain: Chain,
	{ member, caller }: { member: string; caller: Caller }
): Promise<number | undefined | 'release-pinned'> {
	const record = await findRecord(trx, member);
	if (!record || record.withdrawn) return undefined;
	const result = await withdrawWithin(trx, chain, { record, withdrawal: { reason: 'over' }, caller });
	if (result.outcome === 'withdrawn') return result.event;
	if (result.refusal !== 'release-pinned') throw new Error(`A member is not withdrawn: ${result.refusal}`);
	return result.refusal;
}

/**
 * Ends all by which somebody acts for a member that has left: mandates, sessions, invitations, what it said to colleagues,
 * and what was typed by those who act for nobody else and has not been filed.
 */
export async function takeOut(
	trx: Transaction<Database>,
	chain: Chain,
	{ leaving, caller }: { leaving: Leaving; caller: Caller }
): Promise<void> {
	const { member, endsAt, leavesOn, letterOn, entry } = leaving;
	const ended = await listLastingFor(trx, member, endsAt);
	for (const mandate of ended) await endMandateWithin(trx, chain, { mandate, endsAt, caller });
	const idle: string[] = [];
	for (const holder of new Set(ended.map((mandate) => mandate.holder)))
		if (await actsForNoOther(trx, { holder, member, at: chain.at })) idle.push(holder);
	await forgetCopiesHeldBy(trx, idle);
	for (const { id } of await listOpenToActFor(trx, { actsFor: member, at: chain.at })) {
		await withdrawInvitation(trx, id, chain.at);
		await chain.append({ ...caller, action: 'InvitationWithdrawn', object: id, changes: [] });
	}
	await forgetColleague(trx, member);
	await markLeft(trx, member, chain.at);
	await chain.append({ ...caller, action: 'MemberLeft', object: member, changes: [{ leavesOn, letterOn, entry }] });
}
