import { typeNamed } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import { languagesOf } from '@kok/domain/release/reading';
import { type FixedPage, fixedPages, typesWithPages } from './address.ts';
import { helpParts } from '../help/parts.ts';
import { type HelpLanguage, easyHelpAddress, helpAddress, helpLanguagesOf } from './help-address.ts';
import { listParts, registerParts } from './list-parts.ts';
import { versionAlternates } from '../demands/versions.ts';
import { alternatesOf } from './page.ts';
import { recordAlternates } from '../records/records.ts';

type Alternates = Partial<Record<HelpLanguage, string>>;

/** Every page of a release on which something stands, by its addresses in the languages in which it exists. */
export function listPages(content: Content): Alternates[] {
	return [...listCanonicalPages(content), ...registerParts(content)];
}

/** Those of them that no other page stands for: what a search engine is told of. */
export function listCanonicalPages(content: Content): Alternates[] {
	return [
		alternatesOf(content, { to: 'home' }),
		...Object.keys(fixedPages).map((name) => alternatesOf(content, { to: name as FixedPage })),
		alternatesOf(content, { to: 'codebook' }),
		...typesWithPages.flatMap((type) => [
			// What is offered is listed by the help pages.
			...(type !== 'service' && content.records[type].length > 0 ? [alternatesOf(content, { to: 'list', type })] : []),
			...(typeNamed(type).onePage ? [] : content.records[type].map((record) => recordAlternates(type, record)))
		]),
		...listHelp(content),
		...listVersions(content),
		...listParts(content)
	];
}

/** Every help page of a release. */
export function listHelpPaths(content: Content): string[] {
	return listHelp(content).flatMap(addressesOf);
}

/** The addresses of a page in all its languages. */
export function addressesOf(page: Alternates): string[] {
	return Object.values(page).flatMap((address) => address ?? []);
}

/** The help page of every language. Where help exists in full, also in easy language; where it is long, the pages of its parts. */
function listHelp(content: Content): Alternates[] {
	return [
		Object.fromEntries(helpLanguagesOf(content).map((language) => [language, helpAddress(language)])),
		Object.fromEntries(languagesOf(content).map((locale) => [locale, easyHelpAddress(locale)])),
		...helpParts(content).map((part) =>
			Object.fromEntries(languagesOf(content).map((locale) => [locale, helpAddress(locale, part)]))
		)
	];
}

/** Each version of a demand, in every language in which it was told. */
function listVersions({ records }: Content): Alternates[] {
	return records.demand.flatMap((demand) =>
		(demand.versions ?? []).map((version) => versionAlternates(demand, version))
	);
}
