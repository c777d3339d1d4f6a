import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { type FixedPage, fixedPages, typesWithPages } from './address.ts';
import { alternatesOf } from './page.ts';
import { recordAlternates } from './records.ts';

/** Every page of a release by its addresses in the languages in which it exists. */
export function listPages(content: Content): Partial<Record<Locale, string>>[] {
	return [
		alternatesOf({ to: 'home' }),
		...Object.keys(fixedPages).map((name) => alternatesOf({ to: name as FixedPage })),
		...typesWithPages.flatMap((type) => [
			alternatesOf({ to: 'list', type }),
			...content.records[type].map((record) => recordAlternates(type, record))
		])
	];
}
