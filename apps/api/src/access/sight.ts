import type { Audience } from '@kok/domain/fields/field';
import type { Actor } from './actor.ts';

/**
 * What someone with a token sees of a record: everything, their own member without the fields of the office, or what
 * all members see.
 */
export type Sight = Exclude<Audience, 'public'>;

export function sightOf({ role, member }: Pick<Actor, 'role' | 'member'>, record: string): Sight {
	if (role !== 'delegate') return 'office';
	return member === record ? 'own' : 'members';
}
