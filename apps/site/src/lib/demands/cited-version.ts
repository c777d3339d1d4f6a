import type { Demand, DemandVersion } from '@kok/domain/release/content';
import { type Locale, writtenIn } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';

/** A version of a demand that someone cites by a hash. */
interface CitedVersion {
	number: number;
	address: string;
	/** Its language, where that is not the one asked for. */
	lang: Locale | undefined;
	/** Ids of its clauses in their order of then. */
	clauses: readonly string[];
}

/** What is known of a wording of a demand that someone cites. */
export interface CitedWording {
	version: CitedVersion | undefined;
	/** The wording has been replaced since, as far as that is known. */
	isEarlier: boolean;
}

/**
 * The wording that a hash names: that of a version, or of a text which was public under its number, in whatever language.
 * The latest, where the same words came back.
 */
export function citedWording(
	demand: Demand,
	{ hash, locale }: { hash: string | undefined; locale: Locale }
): CitedWording {
	if (hash === undefined) return { version: undefined, isEarlier: false };
	const { versions = [] } = demand;
	const version = versions.findLast((one) => isWorded(one, hash)) ?? versions.findLast((one) => holdsText(one, hash));
	if (version) return { version: linkToVersion(demand, version, locale), isEarlier: version !== versions.at(-1) };
	const isPresent = writtenIn(demand.wording).some((one) => demand.wording[one]?.hash === hash);
	return { version: undefined, isEarlier: !isPresent };
}

function linkToVersion({ facts }: Demand, version: DemandVersion, wanted: Locale): CitedVersion | undefined {
	const locale = [wanted, ...writtenIn(version.texts)].find((one) => version.texts[one]);
	if (!locale) return undefined;
	return {
		number: version.number,
		address: addressOf({ to: 'version', demand: facts.values.number, version: version.number }, locale),
		lang: locale === wanted ? undefined : locale,
		clauses: version.clauses
	};
}

/** A version keeps its hash when its words are corrected, and has one more. */
function isWorded({ hash: began, corrections = [] }: DemandVersion, hash: string): boolean {
	return began === hash || corrections.some((one) => one.hash === hash);
}

function holdsText({ texts }: DemandVersion, hash: string): boolean {
	return writtenIn(texts).some((locale) => texts[locale]?.some((text) => text.hash === hash));
}
