import type { Content, Demand, DemandVersion } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import { type Locale, writtenIn } from '@kok/domain/words';
import { hashText } from '@kok/release/envelope';
import { addressOf } from '../addresses/address.ts';
import { writeDay } from '../writing/dates.ts';

type Text = NonNullable<DemandVersion['texts'][Locale]>[number];

/** A clause as a version of its demand says it, under the address that it keeps. */
export interface VersionClause {
	id: string;
	/** "3.2", its place in that version. */
	number: string;
	anchor: string;
	address: string;
	text: string;
	/** Its language, where the one asked for has no words for it. */
	lang: Locale | undefined;
	/** SHA-256 of the text. */
	hash: string;
}

/** What was said under a version at one time. */
export interface VersionText {
	title: string;
	summary: string;
	reasons: string | undefined;
	clauses: VersionClause[];
}

/** How the words of a version were corrected while their sense stayed. */
interface Correction {
	day: string;
	formerHash: string;
	hash: string;
	/** What was said before and after; none where the words in the source language are not public. */
	texts: { before: VersionText; after: VersionText } | undefined;
}

/** The clauses of a demand as they once were, or are, with the latest text that was public under their number. */
export interface Version extends VersionText {
	number: number;
	address: string;
	since: string;
	/** When the next one took its place. */
	until: string | undefined;
	hash: string;
	/** The source language: in it versions are counted, and the hash is over its words. */
	source: Locale;
	/** The text is a translation that was made of an earlier version. */
	isBehind: boolean;
	textSince: string;
	/** What was public under the number before that text, the oldest first. */
	earlier: EarlierText[];
	/** Whether something was mended beside those words of the source language that a correction changed. */
	isMended: boolean;
	corrections: Correction[];
}

/** A text that stood under a number, until the next one did. */
type EarlierText = VersionText & {
	since: string;
	/** The next one is an editorial correction of it. */ isCorrected: boolean;
};

/** The versions of a demand that were told in a language, oldest first; none, where the release keeps none. */
export function versionsOf(content: Content, record: Demand, locale: Locale): Version[] {
	const { timeZone } = networkOf(content).facts.values;
	const dayOf = (instant: string) => writeDay(instant, { locale, timeZone });
	const { number: demand } = record.facts.values;
	const versions = record.versions ?? [];
	return versions.flatMap((version, index) => {
		const texts = version.texts[locale] ?? [];
		const told = texts.map((text, place) => ({
			...textOf(text, { version, demand, locale }),
			since: dayOf(text.since),
			isCorrected: locale === version.language && isCorrection(version, texts[place + 1])
		}));
		const [latest, shown] = [texts.at(-1), told.at(-1)];
		if (!latest || !shown) return [];
		const next = versions[index + 1];
		return {
			...shown,
			number: version.number,
			address: addressOf({ to: 'version', demand, version: version.number }, locale),
			since: dayOf(version.since),
			until: next && dayOf(next.since),
			hash: version.hash,
			source: version.language,
			isBehind: locale !== version.language && versions.slice(0, index).some((before) => tells(before, latest, locale)),
			textSince: shown.since,
			earlier: told.slice(0, -1),
			isMended: told.slice(0, -1).some(({ isCorrected }) => !isCorrected),
			corrections: correctionsOf(version, { demand, locale, dayOf })
		};
	});
}

function isCorrection({ corrections = [] }: DemandVersion, text: Text | undefined): boolean {
	return corrections.some(({ since }) => since === text?.since);
}

/** In another language than the source only the clauses are told, in the words that were corrected. */
function correctionsOf(
	version: DemandVersion,
	{ demand, locale, dayOf }: { demand: number; locale: Locale; dayOf: (instant: string) => string }
): Correction[] {
	const { language, corrections = [], texts: { [language]: texts = [] } = {} } = version;
	const told = (text: Text) => {
		const said = textOf(text, { version, demand, locale });
		if (language === locale) return said;
		const clauses = said.clauses.map((clause) => ({ ...clause, lang: language }));
		return { title: '', summary: '', reasons: undefined, clauses };
	};
	return corrections.map(({ since, formerHash, hash }) => {
		const place = texts.findIndex((text) => text.since === since);
		const [before, after] = [texts[place - 1], texts[place]];
		const both = before && after && { before: told(before), after: told(after) };
		return { day: dayOf(since), formerHash, hash, texts: both };
	});
}

/**
 * The versions after the first that were told in a language: those that reworded a demand. The first itself may be
 * missing, where its words were erased.
 */
export function laterVersions({ versions = [] }: Pick<Demand, 'versions'>, locale: Locale): DemandVersion[] {
	return versions.filter(({ number, texts }) => number > 1 && texts[locale]);
}

/** The editorial corrections of versions that were told in a language: of which version, and since when. */
export function correctionsIn(
	{ versions = [] }: Pick<Demand, 'versions'>,
	locale: Locale
): { version: number; since: string }[] {
	return versions.flatMap(({ number: version, texts, corrections = [] }) =>
		texts[locale] ? corrections.map(({ since }) => ({ version, since })) : []
	);
}

/** The addresses of a version in the languages in which it was told. */
export function versionAlternates(
	{ facts }: Demand,
	{ number, texts }: DemandVersion
): Partial<Record<Locale, string>> {
	const told = writtenIn(texts).filter((locale) => (texts[locale] ?? []).length > 0);
	return Object.fromEntries(
		told.map((locale) => [locale, addressOf({ to: 'version', demand: facts.values.number, version: number }, locale)])
	);
}

/** Where an address of before leads, whose number counted the versions of one language. */
export function formerVersion({ versions = [] }: Demand, { number, locale }: { number: number; locale: Locale }) {
	return versions.find(({ formerNumbers }) => formerNumbers?.[locale]?.includes(number));
}

function tells({ texts }: DemandVersion, text: Text, locale: Locale): boolean {
	return texts[locale]?.some(({ since, hash }) => since === text.since && hash === text.hash) ?? false;
}

function textOf(
	{ values: { title, summary, reasons, clauses } }: Text,
	{ version, demand, locale }: { version: DemandVersion; demand: number; locale: Locale }
): VersionText {
	const address = addressOf({ to: 'version', demand, version: version.number }, locale);
	const source = version.texts[version.language]?.at(-1)?.values.clauses;
	return {
		title,
		summary,
		reasons,
		clauses: version.clauses.flatMap((id, index) => {
			const text = clauses[id]?.text ?? source?.[id]?.text;
			if (text === undefined) return [];
			const anchor = `${demand}-${index + 1}`;
			return {
				id,
				number: `${demand}.${index + 1}`,
				anchor,
				address: `${address}#${anchor}`,
				text,
				lang: clauses[id] ? undefined : version.language,
				hash: hashText(text)
			};
		})
	};
}
