import type { ContentType } from '../content-type.ts';
import { isVital } from '../links.ts';
import type { PartName } from './part.ts';

/**
 * Whether words of a part that stood in public before may stand there again without a second reader. Not facts of a member,
 * nor of what belongs to one: what they said before may be what was hidden since to protect someone.
 */
export function mayStandAgain({ name, facts }: Pick<ContentType, 'name' | 'facts'>, part: PartName): boolean {
	if (part !== 'facts') return part !== 'inside';
	return name !== 'member' && !Object.values(facts).some((field) => field.to === 'member' && isVital(field));
}
