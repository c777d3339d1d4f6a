import type { Demand, DemandVersion } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';

/** A version of a demand that someone cites by a hash. */
export interface CitedVersion {
	number: number;
	address: string;
	/** Its language, where that is not the one asked for. */
	lang: Locale | undefined;
	/** Ids of its clauses in their order of then. */
	clauses: readonly string[];
	/** The clauses have become others since. */
	isEarlier: boolean;
}

/**
 * The version that a hash names: its own, or that of a text which was public under its number, in whatever language. The
 * latest, where the same words came back.
 */
export function citedVersion(
	{ facts, versions = [] }: Demand,
	{ hash, locale: wanted }: { hash: string | undefined; locale: Locale }
): CitedVersion | undefined {
	const version = versions.findLast((one) => one.hash === hash) ?? versions.findLast((one) => holdsText(one, hash));
	const locale = [wanted, ...writtenIn(version?.texts ?? {})].find((one) => version?.texts[one]);
	if (hash === undefined || !version || !locale) return undefined;
	return {
		number: version.number,
		address: addressOf({ to: 'version', demand: facts.values.number, version: version.number }, locale),
		lang: locale === wanted ? undefined : locale,
		clauses: version.clauses,
		isEarlier: version !== versions.at(-1)
	};
}

/** Whether what a hash names has been replaced, as far as that is known. */
export function isEarlierWording(demand: Demand, hash: string): boolean {
	const written = writtenIn(demand.wording);
	const [locale] = written;
	const version = locale && citedVersion(demand, { hash, locale });
	return version?.isEarlier ?? !written.some((one) => demand.wording[one]?.hash === hash);
}

function holdsText({ texts }: DemandVersion, hash: string | undefined): boolean {
	return writtenIn(texts).some((locale) => texts[locale]?.some((text) => text.hash === hash));
}
