import * as z from 'zod';
import { type Audience, type Traits, field } from './field.ts';
import { ItemId } from './item-id.ts';
import { recordIdOf } from './reference.ts';

/**
 * Clauses of a demand, cited. Without `clauses` the whole demand is meant. `version` is the hash of the wording that
 * was cited (SHA-256, as a release gives it): what is cited stays nameable when the demand is worded anew.
 */
export const Citation = z.strictObject({
	demand: recordIdOf('demand'),
	clauses: z.array(ItemId).min(1).optional(),
	version: z
		.string()
		.regex(/^[0-9a-f]{64}$/, { error: 'not-a-hash' })
		.optional()
});
export type Citation = z.infer<typeof Citation>;

export const Citations = z.array(Citation);

/** Which demands something concerns, and which of their clauses. Each is seen while its demand is public. */
export function clauses<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = Citations;
	const made = field(
		{
			kind: 'clauses',
			value,
			entry: value.max(200).refine((list) => new Set(list.map(({ demand }) => demand)).size === list.length, {
				error: 'same-record-twice'
			}),
			shown: value,
			show: (list, { isPublic }) => list.filter(({ demand }) => isPublic(demand))
		},
		traits
	);
	return { ...made, to: 'demand' };
}
