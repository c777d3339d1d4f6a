import type { ActorName } from '../log/actor-name.ts';

/** What someone may do in the software, from the highest to the lowest; a delegate always acts for a member or a body. */
export const roles = ['admin', 'office', 'delegate'] as const;
export type Role = (typeof roles)[number];

/** For what someone acts, and from when to when. */
export interface Mandate {
	id: string;
	/** The member or the body. */
	actsFor: string;
	type: 'member' | 'body';
	beginsAt: string;
	/** Without it, for as long as its holder may come in. Where it is its beginning, the mandate never holds. */
	endsAt?: string;
}

/** Who is calling. */
export interface Actor {
	/** The name under which the log knows it; see `readActor`. */
	id: string;
	who: Extract<ActorName, { kind: 'session' | 'token' }>;
	role: Role;
	/** What a delegate acts for at this moment. */
	mandates: readonly Mandate[];
	/** Of these the members, whose records a delegate keeps. A body has none of its own. */
	members: readonly string[];
	/** Whether one of these is a colleague of the others on this day, and so reads what members tell each other. */
	isColleague?: boolean;
	/** The session that a person calls with, and when they last gave a second factor. */
	session?: { id: string; confirmedAt: string };
	/** The account of the person who made the token; missing where it was made on the server. */
	madeBy?: string;
}

/** Whether a mandate holds neither at an instant nor later. */
export function isMandateOver({ beginsAt, endsAt }: Pick<Mandate, 'beginsAt' | 'endsAt'>, at: string): boolean {
	return endsAt !== undefined && (endsAt <= at || endsAt <= beginsAt);
}

/** Whether a delegate acts for nobody at this moment. */
export function isWithoutMandate({ role, mandates }: Pick<Actor, 'role' | 'mandates'>): boolean {
	return role === 'delegate' && mandates.length === 0;
}
