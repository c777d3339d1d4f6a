import type { Audience } from '@kok/domain/fields/field';
import type { Actor } from './actor.ts';
import { isOwn } from './ownership.ts';

/**
 * What someone who is let in sees of a record: everything, their own without the fields of the office, what all members
 * see, or no more than the public.
 */
export type Sight = Audience;

/** A sight with which drafts are seen too. */
export type Close = Extract<Sight, 'office' | 'own'>;

export function sightOf(
	actor: Pick<Actor, 'role' | 'members' | 'isColleague'>,
	record: { id: string; owners: readonly string[] }
): Sight {
	if (actor.role !== 'delegate') return 'office';
	if (isOwn(actor, record)) return 'own';
	// Whoever acts for a body alone is no colleague, nor are associates and observers.
	return actor.isColleague === true ? 'members' : 'public';
}

export function isClose(sight: Sight): sight is Close {
	return sight === 'office' || sight === 'own';
}
