import type { Content } from '@kok/domain/release/content';
import { type Locale, locales } from '@kok/domain/words';
import { type FixedPage, addressOf, fixedPages, typeOf, typesWithPages } from './address.ts';
import { listParts, registerParts } from './list-parts.ts';
import { alternatesOf } from './page.ts';
import { recordAlternates } from './records.ts';

type Alternates = Partial<Record<Locale, string>>;

/** Every page of a release on which something stands, by its addresses in the languages in which it exists. */
export function listPages(content: Content): Alternates[] {
	return [...listCanonicalPages(content), ...registerParts(content)];
}

/** Those of them that no other page stands for: what a search engine is told of. */
export function listCanonicalPages(content: Content): Alternates[] {
	return [
		alternatesOf({ to: 'home' }),
		...Object.keys(fixedPages).map((name) => alternatesOf({ to: name as FixedPage })),
		...typesWithPages.flatMap((type) => [
			...(content.records[type].length > 0 ? [alternatesOf({ to: 'list', type })] : []),
			...(typeOf(type).onePage ? [] : content.records[type].map((record) => recordAlternates(type, record)))
		]),
		...listVersions(content),
		...listParts(content)
	];
}

/** Each version of a demand; they are counted in each language by itself. */
function listVersions({ records }: Content): Alternates[] {
	return records.demand.flatMap(({ facts, wording }) =>
		locales.flatMap((locale) =>
			(wording[locale]?.versions ?? []).map(({ number }) => ({
				[locale]: addressOf({ to: 'version', demand: facts.values.number, version: number }, locale)
			}))
		)
	);
}
