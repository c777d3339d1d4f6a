import type { Field } from '@kok/domain/fields/field';

/** For what a field has to be filled in: for a draft already, for publishing alone, or for nothing. */
export type Need = 'draft' | 'publishing' | 'nothing';

/** A draft may leave out what the field takes as an empty list. Publishing asks for the sources of what is said. */
export function needOf({ kind, required, entry }: Field): Need {
	if (!required) return 'nothing';
	if (!entry.safeParse([]).success) return 'draft';
	return kind === 'sources' ? 'publishing' : 'nothing';
}
