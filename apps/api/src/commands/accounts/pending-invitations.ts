import { makeSecret } from '../../accounts/secret.ts';
import { findAccount, isAddressTaken } from '../../db/stores/account-store.ts';
import {
	confirmWaiting,
	findInvitation,
	insertInvitation,
	insertLink,
	isOpen,
	withdrawInvitation
} from '../../db/stores/invitation-store.ts';
import { insertMail } from '../../db/stores/mail-store.ts';
import { type TellingTools, tellAdmins } from '../tell-admins.ts';
import { type Caller, type Tools, inChain } from '../tools.ts';
import { weekAfter } from './invite.ts';
import type { AccountRefusal } from './refusals.ts';

type Refused = { outcome: 'refused'; refusal: AccountRefusal };
type Linked = { outcome: 'linked'; code: string; expiresAt: string };

/** Asks that a person who lost every way in may come in again. Another person of the office has to confirm it. */
export async function askRecovery(
	tools: Tools,
	{ id, account: whom, caller }: { id: string; account: string; caller: Caller }
): Promise<{ outcome: 'waits' | 'not-found' } | Refused> {
	return inChain<{ outcome: 'waits' | 'not-found' } | Refused>(tools, async (trx, chain) => {
		const account = await findAccount(trx, whom);
		if (!account) return { outcome: 'not-found' };
		if (account.ended_at !== null) return { outcome: 'refused', refusal: 'account-ended' };
		const nothing = { email: null, name: null, acts_for: null, from_day: null, until_day: null };
		const asked = { id, kind: 'recovery', account: whom, role: account.role, ...nothing } as const;
		const by = { invited_by: caller.actor, created_at: chain.at, expires_at: weekAfter(chain.at), waits: 1 };
		await insertInvitation(trx, { ...asked, ...by });
		await chain.append({ ...caller, action: 'RecoveryAsked', object: whom, changes: [] });
		return { outcome: 'waits' };
	});
}

/**
 * Confirms what somebody else asked for, and makes its link. That somebody may come in again is mailed to them and to all
 * admins: with the link one comes in as that person.
 */
export async function confirmInvitation(
	tools: TellingTools,
	{ id, caller }: { id: string; caller: Caller }
): Promise<Linked | Refused | { outcome: 'not-found' }> {
	return inChain<Linked | Refused | { outcome: 'not-found' }>(tools, async (trx, chain) => {
		const invitation = await findInvitation(trx, id);
		if (!invitation || !isOpen(invitation, chain.at) || invitation.waits === 0) return { outcome: 'not-found' };
		const { kind, account, email, invited_by } = invitation;
		// Nobody confirms what they asked for, nor lets themselves in.
		if (invited_by === caller.actor || caller.actor === `account:${account}`)
			return { outcome: 'refused', refusal: 'waits-for-another' };
		if (email !== null && (await isAddressTaken(trx, email))) return { outcome: 'refused', refusal: 'address-taken' };
		const expiresAt = weekAfter(chain.at);
		await confirmWaiting(trx, { id, by: caller.actor, expiresAt });
		const { secret: code, hash } = makeSecret();
		await insertLink(trx, { hash, invitation: id, at: chain.at });
		if (tools.mails) await insertMail(trx, { id: tools.newId(), invitation: id, at: chain.at });
		if (kind === 'recovery') {
			const deed = { ...caller, action: 'RecoveryConfirmed', object: account ?? id, changes: [] } as const;
			const { seq: event } = await chain.append(deed);
			await tellAdmins(trx, tools, { event, actor: caller.actor, at: chain.at, owner: account ?? undefined });
		} else await chain.append({ ...caller, action: 'InvitationConfirmed', object: id, changes: [] });
		return { outcome: 'linked', code, expiresAt };
	});
}

/**
 * Makes another link into an invitation that is still open, because the one before did not arrive. Until somebody comes in by
 * one of them, all are good. Nobody makes one for themselves, nor whoever asked that somebody may come in again: with it
 * they would come in as that person, and a second one would have looked on.
 */
export async function makeLinkAgain(
	tools: Tools,
	{ id, caller }: { id: string; caller: Caller }
): Promise<Linked | Refused | { outcome: 'not-found' }> {
	return inChain<Linked | Refused | { outcome: 'not-found' }>(tools, async (trx, chain) => {
		const invitation = await findInvitation(trx, id);
		if (!invitation || !isOpen(invitation, chain.at) || invitation.kind === 'start') return { outcome: 'not-found' };
		const { kind, waits, account, invited_by } = invitation;
		const hasAsked = kind === 'recovery' && invited_by === caller.actor;
		if (waits === 1 || hasAsked || caller.actor === `account:${account}`)
			return { outcome: 'refused', refusal: 'waits-for-another' };
		const { secret: code, hash } = makeSecret();
		await insertLink(trx, { hash, invitation: id, at: chain.at });
		await chain.append({ ...caller, action: 'InvitationLinked', object: id, changes: [] });
		return { outcome: 'linked', code, expiresAt: invitation.expires_at };
	});
}

/** Withdraws an invitation that nobody has used. */
export async function withdraw(
	tools: Tools,
	{ id, caller }: { id: string; caller: Caller }
): Promise<{ outcome: 'withdrawn' | 'not-found' }> {
	return inChain(tools, async (trx, chain) => {
		const invitation = await findInvitation(trx, id);
		if (!invitation || !isOpen(invitation, chain.at)) return { outcome: 'not-found' };
		await withdrawInvitation(trx, id, chain.at);
		await chain.append({ ...caller, action: 'InvitationWithdrawn', object: id, changes: [] });
		return { outcome: 'withdrawn' };
	});
}
