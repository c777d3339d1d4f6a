import type { SessionCaller } from '../db/stores/session-store.ts';
import type { TokenCaller } from '../db/stores/token-store.ts';
import { spellActor } from '../log/actor-name.ts';
import { isAnyColleague } from '../colleagues/read-memberships.ts';
import type { Actor, Role } from './actor.ts';

/** Who calls with a token, and for whom at an instant. */
export function actorOf({ token, madeBy, ...held }: TokenCaller, at: string): Actor {
	const actor = withMandates({ kind: 'token', token: token.id }, { ...held, role: token.role, at });
	return { ...actor, ...(madeBy !== undefined && { madeBy }) };
}

/** Who calls with a session. */
export function sessionActorOf({ session, account, ...held }: SessionCaller, at: string): Actor {
	const { id, confirmed_at: confirmedAt } = session;
	const who = { kind: 'session', account: account.id } as const;
	return { ...withMandates(who, { ...held, role: account.role, at }), session: { id, confirmedAt } };
}

interface Held extends Pick<TokenCaller, 'mandates' | 'circumstances'> {
	role: Role;
	at: string;
}

function withMandates(who: Actor['who'], { role, mandates, circumstances, at }: Held): Actor {
	const held = mandates.filter(({ beginsAt, endsAt }) => beginsAt <= at && (endsAt === undefined || endsAt > at));
	const members = [...new Set(held.flatMap(({ type, actsFor }) => (type === 'member' ? [actsFor] : [])))];
	const isColleague = isAnyColleague(circumstances, { members, at });
	return { id: spellActor(who), who, role, mandates: held, members, ...(isColleague && { isColleague }) };
}
