import { typeNamed } from '@kok/domain/content-types';
import { isAfter } from '@kok/domain/calendar';
import type { Content } from '@kok/domain/release/content';
import { writtenIn } from '@kok/domain/words';
import { addressOf, typesWithPages } from './address.ts';

/** Since when the public reads a record's page as it is, by its address. Pages of help and lists have no such instant. */
export function changedSince(content: Content): ReadonlyMap<string, string> {
	const dated = typesWithPages
		.filter((type) => typeNamed(type).onePage !== true)
		.flatMap((type) =>
			content.records[type].flatMap(({ facts, wording }) =>
				writtenIn(wording).flatMap((locale) => {
					const words = wording[locale];
					if (!words) return [];
					const since = isAfter(words.since, facts.since) ? words.since : facts.since;
					return [[addressOf({ to: 'record', type, slug: words.slug }, locale), since] as const];
				})
			)
		);
	return new Map(dated);
}
