import type { AnyValues, ContentType } from './content-type.ts';
import { linksOf } from './links.ts';

/** The member that a record belongs to: a member itself, else the one that its facts cannot do without. */
export function ownerOf(
	{ name, facts }: Pick<ContentType, 'name' | 'facts'>,
	{ id, values }: { id: string; values: AnyValues }
): string | undefined {
	if (name === 'member') return id;
	return linksOf(facts, values).find(({ type, isVital }) => isVital && type === 'member')?.target;
}
