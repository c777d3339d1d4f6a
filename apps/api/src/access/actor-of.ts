import { spellActor } from '../log/actor-name.ts';
import type { Actor, Mandate, Role } from './actor.ts';

/** Who calls with a token, and for whom at an instant. */
export function actorOf(
	{ token, mandates }: { token: { id: string; role: Role }; mandates: readonly Mandate[] },
	at: string
): Actor {
	const who = { kind: 'token', token: token.id } as const;
	const held = mandates.filter(({ beginsAt, endsAt }) => beginsAt <= at && (endsAt === undefined || endsAt > at));
	const members = held.flatMap(({ type, actsFor }) => (type === 'member' ? [actsFor] : []));
	return { id: spellActor(who), who, role: token.role, mandates: held, members: [...new Set(members)] };
}
