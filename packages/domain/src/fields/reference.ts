import * as z from 'zod';
import { type Audience, type Traits, field } from './field.ts';

export const RecordId = z.uuid();
export type RecordId = z.infer<typeof RecordId>;

/** The id of a record of one type; its JSON Schema names the type as `x-record`. */
export function recordIdOf(to: string): typeof RecordId {
	return RecordId.meta({ 'x-record': to });
}

/**
 * Another record, by its id. Who looks from outside sees it only while that record is public,
 * so a withdrawn or protected record leaves no trace where it was named. A record that names another as its `owner`
 * is seen only with it: the service of a protected shelter would tell of the shelter.
 */
export function reference<Seen extends Audience = 'office'>(to: string, traits: Traits<Seen> & { owner?: boolean }) {
	const value = recordIdOf(to);
	const made = field(
		{
			kind: 'reference',
			value,
			shown: z.optional(value),
			show: (id, { isPublic }) => (isPublic(id) ? id : undefined)
		},
		traits
	);
	return { ...made, to, ...(traits.owner && { owner: true }) };
}

/** Several other records of one type, in an order of their own; each is seen while it is public. */
export function references<Seen extends Audience = 'office'>(to: string, traits: Traits<Seen>) {
	const value = z.array(recordIdOf(to));
	const made = field(
		{
			kind: 'references',
			value,
			entry: value.max(200).refine((ids) => new Set(ids).size === ids.length, { error: 'same-record-twice' }),
			shown: value,
			show: (ids, { isPublic }) => ids.filter(isPublic)
		},
		traits
	);
	return { ...made, to };
}
