/** What someone may do in the software; a delegate always acts for a member. */
export const roles = ['admin', 'office', 'delegate'] as const;
export type Role = (typeof roles)[number];

/** Who is calling: today always a token. */
export interface Actor {
	/** The name under which the log knows it, `token:<uuid>`. */
	id: string;
	role: Role;
	/** The member a delegate acts for. */
	member?: string;
}
