import { makeTotpSecret, totpAddress } from '../../accounts/one-time-code.ts';
import { findAccount } from '../../db/stores/account-store.ts';
import { type Invitation, findByCode, offerTotp } from '../../db/stores/invitation-store.ts';
import type { Tools } from '../tools.ts';

/** What a link opens, with the secret for an app that shows codes. Reading it twice offers the same secret. */
export async function readInvitation(
	{ databases: { read, write }, clock }: Pick<Tools, 'databases' | 'clock'>,
	{ code, issuer }: { code: string; issuer: string }
): Promise<{ invitation: Invitation; totp: { secret: string; address: string } } | undefined> {
	const at = clock.now();
	const opened = await findByCode(read, code, at);
	if (!opened) return undefined;
	if (opened.totp === null) await offerTotp(write, opened.id, makeTotpSecret());
	// Two readers at once offer one secret, the one that was written first.
	const found = opened.totp === null ? await findByCode(write, code, at) : opened;
	const { totp: secret = null } = found ?? {};
	if (!found || secret === null) return undefined;
	const person = found.account === null ? undefined : await findAccount(read, found.account);
	const invitation = person ? { ...found, name: person.name, email: person.email } : found;
	const label = invitation.email ?? '–';
	return { invitation, totp: { secret, address: totpAddress({ secret, issuer, label }) } };
}
