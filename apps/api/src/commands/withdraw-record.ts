import type { RefusalCode } from '@kok/domain/refusals';
import { type PartName, partNames } from '@kok/domain/rules/part';
import { type Withdrawal, decideWithdrawal } from '@kok/domain/rules/withdrawal';
import type { Transaction } from 'kysely';
import { findPart, findParts } from '../db/stores/part-store.ts';
import { isPinned } from '../db/stores/pin-store.ts';
import { type StoredRecord, findRecord, markWithdrawn, typeOf } from '../db/stores/record-store.ts';
import { withdrawalAction } from '../db/stores/event-store.ts';
import type { Database } from '../db/schema.ts';
import { withRoom } from '../room.ts';
import { type Reason, keepReason, reasonOf } from './reasons.ts';
import { settleSlugs } from './settle-slugs.ts';
import { type Caller, type Chain, type Tools, inChain } from './tools.ts';

export type WithdrawOutcome =
	| { outcome: 'withdrawn'; /** Number of its event. */ event: number }
	| { outcome: 'not-found' }
	| { outcome: 'stale' }
	| { outcome: 'refused'; refusal: RefusalCode };

/** Takes a record from the public. `revisions` are those the caller read of every part the record has. */
export async function withdrawRecord(
	tools: Tools,
	request: {
		id: string;
		withdrawal: Withdrawal;
		/** Why, in words that nobody outside reads. */
		reason?: string | undefined;
		revisions: Readonly<Partial<Record<PartName, number>>>;
		caller: Caller;
	}
): Promise<WithdrawOutcome> {
	const { id, withdrawal, reason: words, revisions, caller } = request;
	const protects = withdrawal.reason === 'protection';
	const withdraw = async () =>
		inChain<WithdrawOutcome>(tools, async (trx, chain) => {
			const record = await findRecord(trx, id);
			if (!record) return { outcome: 'not-found' };
			if (!(await areCurrent(trx, id, revisions))) return { outcome: 'stale' };

			return withdrawWithin(trx, chain, { record, withdrawal, reason: reasonOf(tools, words), caller });
		});
	const result = await withRoom(tools.reserve, withdraw, () => Promise.resolve(protects));
	if (result.outcome === 'withdrawn') tools.onPublicChange();
	return result;
}

/** Takes a record from the public within a transaction, whatever its revisions are. */
export async function withdrawWithin(
	trx: Transaction<Database>,
	chain: Chain,
	request: { record: StoredRecord; withdrawal: Withdrawal; reason?: Reason | undefined; caller: Caller }
): Promise<Extract<WithdrawOutcome, { outcome: 'withdrawn' | 'refused' }>> {
	const { record, withdrawal, reason, caller } = request;
	const { id } = record;
	const verdict = decideWithdrawal(withdrawal, {
		id,
		withdrawn: record.withdrawn?.reason,
		single: typeOf(record).single ?? false,
		logged: await isLogged(trx, record),
		successorStands: await stands(trx, record, withdrawal),
		pinned: await isPinned(trx)
	});
	if (!verdict.accepted) return { outcome: 'refused', refusal: verdict.refusal };

	await markWithdrawn(trx, { id, at: chain.at, withdrawal: verdict.next });
	await settleSlugs(trx, { record: id });
	const action = withdrawalAction(withdrawal.reason);
	const changes = reason ? ([{ note: reason.note }] as const) : ([] as const);
	const { seq } = await chain.append({ ...caller, action, object: id, changes });
	await keepReason(trx, { record: id, reason, event: seq, at: chain.at, author: caller.actor });
	return { outcome: 'withdrawn', event: seq };
}

/** Whether it tells what happened, and the public has read it. */
export async function isLogged(trx: Transaction<Database>, record: StoredRecord): Promise<boolean> {
	if (!typeOf(record).logged) return false;
	const facts = await findPart(trx, { record: record.id, part: 'facts' });
	return facts?.state.published !== undefined;
}

async function areCurrent(
	trx: Transaction<Database>,
	id: string,
	revisions: Readonly<Partial<Record<PartName, number>>>
): Promise<boolean> {
	const parts = (await findParts(trx, [id])).get(id);
	return partNames.every((name) => (parts?.get(name)?.revision ?? 0) === (revisions[name] ?? 0));
}

async function stands(trx: Transaction<Database>, { type }: StoredRecord, withdrawal: Withdrawal): Promise<boolean> {
	if (withdrawal.reason !== 'replaced') return true;
	const successor = await findRecord(trx, withdrawal.by);
	return successor !== undefined && successor.type === type && !successor.withdrawn;
}
