import * as z from 'zod';
import { type Audience, type Traits, field } from './field.ts';
import { oneLineUpTo, storedLineUpTo } from './one-line.ts';

/**
 * Where someone is, and how much of that may be known. A place without a street is complete:
 * many counselling centres give a post-office box or nothing but their area.
 */
export const disclosures = ['public', 'area_only', 'confidential'] as const;

const parts = partsOf(storedLineUpTo(200));

export const Place = z.strictObject({ disclosure: z.enum(disclosures), ...parts });
export type Place = z.infer<typeof Place>;

/** A place as someone enters it. */
export const EnteredPlace = Place.extend(partsOf(oneLineUpTo(200)));

/** A place as the public sees it: without its disclosure level, and with no more than that allows. */
export const ShownPlace = z.strictObject(parts);
export type ShownPlace = z.infer<typeof ShownPlace>;

/** A place that shows itself by its own disclosure: whole, its area only, or nothing at all. */
export function place<Seen extends Audience = 'office'>(traits: Traits<Seen>) {
	const shown = z.optional(ShownPlace);
	return field({ kind: 'place', value: Place, entry: EnteredPlace, shown, show: disclose }, traits);
}

/** What of a place may be known outside the office; nothing of a confidential one. */
export function disclose({ disclosure, ...parts }: Place): ShownPlace | undefined {
	switch (disclosure) {
		case 'public':
			return parts;
		case 'area_only':
			return parts.area === undefined ? undefined : { area: parts.area };
		case 'confidential':
			return undefined;
	}
}

function partsOf(line: z.ZodString) {
	return {
		/** Code of an area of the network, such as `BE`. */
		area: line.optional(),
		locality: line.optional(),
		street: line.optional(),
		postcode: line.optional(),
		postBox: line.optional()
	};
}
