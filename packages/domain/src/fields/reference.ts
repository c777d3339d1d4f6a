import * as z from 'zod';
import { type Audience, type Traits, field } from './field.ts';

export const RecordId = z.uuid();
export type RecordId = z.infer<typeof RecordId>;

/**
 * Another record, by its id. Who looks from outside sees it only while that record is public,
 * so a withdrawn or protected record leaves no trace where it was named.
 */
export function reference<Seen extends Audience = 'office'>(to: string, traits: Traits<Seen>) {
	const made = field(
		{
			kind: 'reference',
			value: RecordId,
			shown: z.optional(RecordId),
			show: (id, { isPublic }) => (isPublic(id) ? id : undefined)
		},
		traits
	);
	return { ...made, to };
}
