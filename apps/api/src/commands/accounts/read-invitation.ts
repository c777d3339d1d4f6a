import { makeTotpSecret, totpAddress } from '../../accounts/one-time-code.ts';
import { makeSecret } from '../../accounts/secret.ts';
import { findAccount } from '../../db/stores/account-store.ts';
import { type Invitation, findByCode } from '../../db/stores/invitation-store.ts';
import { insertStep } from '../../db/stores/step-store.ts';
import type { AccountTools } from './account-tools.ts';

/**
 * What a link opens, with a secret for an app that shows codes and the step under which this secret is kept. Each reading
 * has its own, so whoever saw the link before knows nothing of the secret that the person takes.
 */
export async function readInvitation(
	{ databases: { read, write }, clock, codes }: Pick<AccountTools, 'databases' | 'clock' | 'codes'>,
	{ code, issuer }: { code: string; issuer: string }
): Promise<{ invitation: Invitation; step: string; totp: { secret: string; address: string } } | undefined> {
	const at = clock.now();
	const found = await findByCode(read, code, at);
	if (!found) return undefined;
	const { secret: step, hash } = makeSecret();
	const secret = makeTotpSecret();
	const { id: invitation, expires_at } = found;
	const challenge = codes.lock(secret, hash);
	const kept = { hash, kind: 'entry', account: null, invitation, challenge, expires_at } as const;
	await insertStep(write, { step: kept, at });
	const person = found.account === null ? undefined : await findAccount(read, found.account);
	const opened = person ? { ...found, name: person.name, email: person.email } : found;
	const label = opened.email ?? '–';
	return { invitation: opened, step, totp: { secret, address: totpAddress({ secret, issuer, label }) } };
}
