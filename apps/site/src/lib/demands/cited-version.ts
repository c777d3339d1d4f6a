import type { PublicRecord } from '@kok/domain/release/content';
import { type Locale, locales } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';

/** A version of a demand that someone cites by the hash of its wording. */
export interface CitedVersion {
	number: number;
	address: string;
	/** Its language, where that is not the one asked for. */
	lang: Locale | undefined;
	/** Ids of its clauses in their order of then. */
	clauses: readonly string[];
	/** It has been worded anew since. */
	isEarlier: boolean;
}

/** The version that a hash names, whatever its language: the latest, where a wording came back word for word. */
export function citedVersion(
	{ facts, wording }: PublicRecord<'demand'>,
	{ hash, locale: wanted }: { hash: string | undefined; locale: Locale }
): CitedVersion | undefined {
	if (hash === undefined) return undefined;
	for (const locale of [wanted, ...locales]) {
		const version = wording[locale]?.versions?.findLast((one) => one.hash === hash);
		if (!version) continue;
		return {
			number: version.number,
			address: addressOf({ to: 'version', demand: facts.values.number, version: version.number }, locale),
			lang: locale === wanted ? undefined : locale,
			clauses: version.clauses,
			isEarlier: wording[locale]?.hash !== hash
		};
	}
	return undefined;
}
