import type { Transaction } from 'kysely';
import { type Role, isMandateOver, roles } from '../../access/actor.ts';
import {
	type Account,
	endAccountAt,
	eraseAccountData,
	findAccount,
	listAdmins,
	setRole
} from '../../db/stores/account-store.ts';
import { withdrawInvitationsFor } from '../../db/stores/invitation-store.ts';
import { endMandateAt, listMandatesOf, notBefore } from '../../db/stores/mandate-store.ts';
import { endSessionsOf } from '../../db/stores/session-store.ts';
import { forgetCopiesHeldBy } from '../../db/stores/working-copy-store.ts';
import type { Database } from '../../db/schema.ts';
import { spellActor } from '../../log/actor-name.ts';
import { type TellingTools, tellAdmins } from '../tell-admins.ts';
import { endTokensMadeBy } from '../tokens.ts';
import { type Caller, type Chain, type Tools, inChain } from '../tools.ts';
import type { AccountRefusal } from './refusals.ts';
import { withdrawGivenBy } from './withdraw-given.ts';

type Done = { outcome: 'done' | 'not-found' } | { outcome: 'refused'; refusal: AccountRefusal };

/**
 * Gives a person another role. Every session of theirs ends, since it shows what the other one may see. With a lower role
 * the tokens that they made end too, and the invitations that they gave.
 */
export async function changeRole(
	tools: Tools,
	{ id, role, caller }: { id: string; role: Role; caller: Caller }
): Promise<Done> {
	return inChain<Done>(tools, async (trx, chain) => {
		const account = await findAccount(trx, id);
		if (!account) return { outcome: 'not-found' };
		if (account.ended_at !== null) return { outcome: 'refused', refusal: 'account-ended' };
		if (account.role === role) return { outcome: 'done' };
		if (await isLastAdmin(trx, account)) return { outcome: 'refused', refusal: 'last-admin' };
		await setRole(trx, id, role);
		if (role !== 'delegate') await endMandates(trx, chain, { id, caller });
		await endSessionsOf(trx, id, chain.at);
		if (roles.indexOf(role) > roles.indexOf(account.role)) await endWhatTheyMade(trx, chain, { id, caller });
		await chain.append({ ...caller, action: `RoleChanged:${role}`, object: id, changes: [] });
		return { outcome: 'done' };
	});
}

/** Ends an account with its mandates, its sessions, its tokens and the invitations that it gave; the same again changes nothing. */
export async function endAccount(tools: Tools, { id, caller }: { id: string; caller: Caller }): Promise<Done> {
	return inChain<Done>(tools, async (trx, chain) => {
		const account = await findAccount(trx, id);
		if (!account) return { outcome: 'not-found' };
		if (account.ended_at !== null) return { outcome: 'done' };
		if (await isLastAdmin(trx, account)) return { outcome: 'refused', refusal: 'last-admin' };
		await endMandates(trx, chain, { id, caller });
		await endSessionsOf(trx, id, chain.at);
		await withdrawInvitationsFor(trx, id, chain.at);
		await endWhatTheyMade(trx, chain, { id, caller });
		await forgetCopiesHeldBy(trx, [spellActor({ kind: 'session', account: id })]);
		await endAccountAt(trx, id, chain.at);
		await chain.append({ ...caller, action: 'AccountEnded', object: id, changes: [] });
		return { outcome: 'done' };
	});
}

/**
 * Erases name, address and devices of a person whose account has ended. The log keeps the id, which names nobody. The other
 * admins are mailed that something was done.
 */
export async function eraseAccount(tools: TellingTools, { id, caller }: { id: string; caller: Caller }): Promise<Done> {
	return inChain<Done>(tools, async (trx, chain) => {
		const account = await findAccount(trx, id);
		if (!account) return { outcome: 'not-found' };
		if (account.ended_at === null) return { outcome: 'refused', refusal: 'account-not-ended' };
		await eraseAccountData(trx, id);
		const { seq: event } = await chain.append({ ...caller, action: 'AccountErased', object: id, changes: [] });
		await tellAdmins(trx, tools, { event, actor: caller.actor, at: chain.at });
		return { outcome: 'done' };
	});
}

/** Without an admin nobody could let another one in. */
async function isLastAdmin(trx: Transaction<Database>, { id, role }: Account): Promise<boolean> {
	return role === 'admin' && (await listAdmins(trx)).every((admin) => admin === id);
}

/** Otherwise a person could come in again, or go on, by what they made before. */
async function endWhatTheyMade(
	trx: Transaction<Database>,
	chain: Chain,
	{ id, caller }: { id: string; caller: Caller }
): Promise<void> {
	await withdrawGivenBy(trx, chain, { by: spellActor({ kind: 'session', account: id }), caller });
	await endTokensMadeBy(trx, chain, { account: id, caller });
}

async function endMandates(
	trx: Transaction<Database>,
	chain: Chain,
	{ id, caller }: { id: string; caller: Caller }
): Promise<void> {
	const holder = spellActor({ kind: 'session', account: id });
	for (const held of await listMandatesOf(trx, holder)) {
		if (isMandateOver(held, chain.at)) continue;
		const { id: mandate, actsFor, beginsAt } = held;
		await endMandateAt(trx, mandate, chain.at);
		const terms = { mandate, holder, actsFor, beginsAt, endsAt: notBefore(beginsAt, chain.at) };
		await chain.append({ ...caller, action: 'MandateEnded', object: mandate, changes: [terms] });
	}
}
