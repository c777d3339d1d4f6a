import { startOfDay } from '@kok/domain/calendar';
import type { Role } from '../../access/actor.ts';
import { makeSecret } from '../../accounts/secret.ts';
import { hasAccounts, isAddressTaken } from '../../db/stores/account-store.ts';
import { findInvitation, insertInvitation, insertLink } from '../../db/stores/invitation-store.ts';
import { leavesBy } from '../../db/stores/leaving-store.ts';
import { insertMail } from '../../db/stores/mail-store.ts';
import { findRecord } from '../../db/stores/record-store.ts';
import type { MandateRefusal } from '../mandates.ts';
import { readSettings } from '../settings.ts';
import type { TokenRefusal } from '../tokens.ts';
import { type Caller, type Tools, inChain } from '../tools.ts';
import type { AccountRefusal } from './refusals.ts';

const startHours = 24;
const invitationHours = 7 * 24;

/** Makes the link by which the first person comes in. Undefined where somebody has come in already. */
export async function makeStartLink({
	databases,
	clock,
	newId
}: Pick<Tools, 'databases' | 'clock' | 'newId'>): Promise<string | undefined> {
	if (await hasAccounts(databases.read)) return undefined;
	const { secret, hash } = makeSecret();
	const at = clock.now();
	const nobody = { account: null, email: null, name: null, acts_for: null, from_day: null, until_day: null };
	const start = { id: newId(), kind: 'start', role: 'admin', ...nobody, invited_by: 'command-line' } as const;
	await databases.write.transaction().execute(async (trx) => {
		await insertInvitation(trx, { ...start, created_at: at, expires_at: hoursAfter(at, startHours), waits: 0 });
		await insertLink(trx, { hash, invitation: start.id, at });
	});
	return secret;
}

/** Whom someone invites, and for whom a delegate is to act. */
export interface Invite {
	id: string;
	email: string;
	name: string;
	role: Role;
	actsFor?: string | undefined;
	from?: string | undefined;
	until?: string | undefined;
}

export type InviteOutcome =
	| { outcome: 'exists' }
	| { outcome: 'waits' }
	| { outcome: 'invited'; code: string; expiresAt: string }
	| { outcome: 'refused'; refusal: AccountRefusal | MandateRefusal | TokenRefusal };

/** Invites a person. The code in the link is returned this once. Where a second person has to confirm it, there is no link yet. */
export async function invite(
	tools: Tools & { mails?: boolean },
	{ caller, waits = false, ...asked }: Invite & { waits?: boolean; caller: Caller }
): Promise<InviteOutcome> {
	const { id, email, name, role, actsFor, from, until } = asked;
	if (role === 'delegate' && actsFor === undefined) return { outcome: 'refused', refusal: 'delegate-without-member' };
	if (role !== 'delegate' && actsFor !== undefined) return { outcome: 'refused', refusal: 'member-for-delegates-only' };
	return inChain<InviteOutcome>(tools, async (trx, chain) => {
		if (await findInvitation(trx, id)) return { outcome: 'exists' };
		// A delegate learns of no address whether it has an account. Whoever confirms the invitation does.
		if (!waits && (await isAddressTaken(trx, email))) return { outcome: 'refused', refusal: 'address-taken' };
		const record = actsFor === undefined ? undefined : await findRecord(trx, actsFor);
		if (actsFor !== undefined && record?.type !== 'member' && record?.type !== 'body')
			return { outcome: 'refused', refusal: 'no-such-member' };
		const begins = from === undefined ? chain.at : startOfDay((await readSettings(trx)).timeZone, from);
		if (actsFor !== undefined && (await leavesBy(trx, { member: actsFor, at: begins > chain.at ? begins : chain.at })))
			return { outcome: 'refused', refusal: 'member-leaves' };

		const { secret: code, hash } = makeSecret();
		const expiresAt = weekAfter(chain.at);
		const mandate = { acts_for: actsFor ?? null, from_day: from ?? null, until_day: until ?? null };
		const whom = { id, kind: 'invitation', account: null, email, name, role, ...mandate } as const;
		const by = { invited_by: caller.actor, created_at: chain.at, expires_at: expiresAt, waits: waits ? 1 : 0 };
		await insertInvitation(trx, { ...whom, ...by });
		if (!waits && tools.mails) await insertMail(trx, { id: tools.newId(), invitation: id, at: chain.at });
		if (!waits) await insertLink(trx, { hash, invitation: id, at: chain.at });
		await chain.append({ ...caller, action: `AccountInvited:${role}`, object: id, changes: [] });
		return waits ? { outcome: 'waits' } : { outcome: 'invited', code, expiresAt };
	});
}

/** For how long a link of an invitation is good that is made at an instant. */
export function weekAfter(instant: string): string {
	return hoursAfter(instant, invitationHours);
}

function hoursAfter(instant: string, hours: number): string {
	return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}
