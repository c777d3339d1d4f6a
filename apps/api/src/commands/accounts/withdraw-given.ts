import type { Transaction } from 'kysely';
import { listOpenGivenBy, withdrawInvitation } from '../../db/stores/invitation-store.ts';
import type { Database } from '../../db/schema.ts';
import type { Caller, Chain } from '../tools.ts';

/** Withdraws the open invitations that somebody gave who may give them no more, or of these the ones to act for one record. */
export async function withdrawGivenBy(
	trx: Transaction<Database>,
	chain: Chain,
	{ by, actsFor, caller }: { by: string; actsFor?: string; caller: Caller }
): Promise<void> {
	for (const id of await listOpenGivenBy(trx, { by, actsFor, at: chain.at })) {
		await withdrawInvitation(trx, id, chain.at);
		await chain.append({ ...caller, action: 'InvitationWithdrawn', object: id, changes: [] });
	}
}
