import * as z from 'zod';
import { Day, ReducedDate } from '../calendar.ts';
import { type Audience, type Traits, field } from './field.ts';
import { oneLineUpTo } from './one-line.ts';

const line = oneLineUpTo(400);

/** Where a fact was read. What the source does not say about itself stays empty. */
export const Source = z.strictObject({
	title: line,
	publisher: line,
	url: z.httpUrl().max(2_000).optional(),
	/** The date on the source itself. */
	dated: ReducedDate.optional(),
	/** For an undated source: what its content shows it is not older, or not younger, than. */
	notBefore: ReducedDate.optional(),
	notAfter: ReducedDate.optional(),
	/** When it was last looked at. */
	retrieved: Day.optional(),
	/** Names of the facts it vouches for; without them it vouches for all. */
	covers: z.array(z.string().min(1)).min(1).optional()
});
export type Source = z.infer<typeof Source>;

/** The sources of a record's facts. */
export function sources<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const value = z.array(Source);
	return field({ kind: 'sources', value, entry: value.max(100), shown: value }, { ...traits, setting: true });
}
