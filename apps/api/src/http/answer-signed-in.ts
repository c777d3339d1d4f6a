import type { Context } from 'hono';
import type { OpenedSession } from '../commands/accounts/open-session.ts';
import { findAccount } from '../db/stores/account-store.ts';
import type { Env } from './app.ts';
import type { Services } from './services.ts';
import { giveSessionCookie } from './session-cookie.ts';

/** Gives the session to the browser and says who has come in. */
export async function admit(
	c: Context<Env>,
	services: Pick<Services, 'databases' | 'origin' | 'clock'>,
	{ account, session }: { account: string; session: OpenedSession }
) {
	const found = await findAccount(services.databases.read, account);
	if (!found) throw new Error(`The account ${account} is gone after it was let in`);
	const { secret, ownDevice, expiresAt } = session;
	const seconds = Math.floor((Date.parse(expiresAt) - Date.parse(services.clock.now())) / 1_000);
	giveSessionCookie(c, services, { secret, ownDevice, seconds });
	return { account, name: found.name, role: found.role, expiresAt, ownDevice };
}
