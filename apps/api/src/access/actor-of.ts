import type { SessionCaller } from '../db/stores/session-store.ts';
import type { TokenCaller } from '../db/stores/token-store.ts';
import { spellActor } from '../log/actor-name.ts';
import type { Actor, Mandate, Role } from './actor.ts';

/** Who calls with a token, and for whom at an instant. */
export function actorOf({ token, mandates, madeBy }: TokenCaller, at: string): Actor {
	const actor = withMandates({ kind: 'token', token: token.id }, { role: token.role, mandates, at });
	return { ...actor, ...(madeBy !== undefined && { madeBy }) };
}

/** Who calls with a session. */
export function sessionActorOf({ session, account, mandates }: SessionCaller, at: string): Actor {
	const { id, confirmed_at: confirmedAt } = session;
	const who = { kind: 'session', account: account.id } as const;
	return { ...withMandates(who, { role: account.role, mandates, at }), session: { id, confirmedAt } };
}

function withMandates(
	who: Actor['who'],
	{ role, mandates, at }: { role: Role; mandates: readonly Mandate[]; at: string }
): Actor {
	const held = mandates.filter(({ beginsAt, endsAt }) => beginsAt <= at && (endsAt === undefined || endsAt > at));
	const members = held.flatMap(({ type, actsFor }) => (type === 'member' ? [actsFor] : []));
	return { id: spellActor(who), who, role, mandates: held, members: [...new Set(members)] };
}
