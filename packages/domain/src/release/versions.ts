import { isAfter } from '../calendar.ts';
import { canonicalJson } from '../canonical.ts';
import type { AnyValues } from '../content-type.ts';
import type { Locale } from '../words.ts';
import { type FormerNumber, formerNumbers } from './former-numbers.ts';
import { type Publication, type Published, idsIn, wordsById } from './publication.ts';

/** The items of a list with their words in the source language, as they stood under one number. */
export interface Version {
	number: number;
	/** The instant at which it became public. */
	since: string;
	/** The source language, in which it is counted. */
	language: Locale;
	/** Ids of the items that had words in that language, in order. */
	items: readonly string[];
	/** A text in that language which has those words. */
	values: AnyValues;
	/** By language the texts that the public read while it stood, the oldest first. */
	texts: ByLocale<readonly VersionText[]>;
	/** By language the numbers in those addresses of before that lead here. */
	formerNumbers: ByLocale<readonly number[]>;
}

type ByLocale<Value> = { readonly [L in Locale]?: Value };

export interface VersionText {
	since: string;
	/** Names the text. */
	snapshot: string;
	values: AnyValues;
}

/** Which list is counted, and in which language, as the facts of the record say. */
export interface VersionRule {
	list: string;
	sourceOf: (facts: AnyValues) => Locale;
}

/**
 * The versions of a record, oldest first. One begins when the items of `list` become others: their order, or their words
 * in the source language. Numbers count from 1, are the same in every language and never change. One whose words were
 * erased is missing, and nothing takes its number. What else a text says, and its translations, may change under a number.
 * `publications` are those of the record, in order of time; parts that become public at one instant do so together.
 */
export function listVersions(publications: readonly Publication[], rule: VersionRule): Version[] {
	return versionsFrom(publications, { rule, former: formerNumbers(publications, rule) });
}

/** `listVersions`, where the numbers of before are known in another way. */
export function versionsFrom(
	publications: readonly Publication[],
	{ rule, former: numbers }: { rule: VersionRule; former: readonly FormerNumber[] }
): Version[] {
	const moments = countedMoments(publications, rule);
	const byNumber = Map.groupBy(moments, ({ number }) => Math.max(number, 1));
	const versions = [...byNumber].flatMap(([number, group]) => versionOf(number, group) ?? []);
	const former = numbers.map((one) => ({ ...one, leadsTo: leadsTo(one, versions, moments) }));
	return versions.map((version) => ({
		...version,
		formerNumbers: eachLocale(new Set(former.map(({ locale }) => locale)), (locale) =>
			former.flatMap((one) => (one.locale === locale && one.leadsTo === version.number ? [one.number] : []))
		)
	}));
}

/**
 * For each publication the number of the version that stood from then on. Noted on every one before a text is erased, it
 * keeps the count as it is.
 */
export function countVersions(publications: readonly Publication[], rule: VersionRule): number[] {
	return countedMoments(publications, rule).flatMap(({ number, length }) => Array.from({ length }, () => number));
}

/** What was public from one instant on. */
interface Moment {
	facts: Published | undefined;
	words: ReadonlyMap<Locale, Published>;
	/** The last of the publications that became public together, and how many they were. */
	last: Publication;
	length: number;
}

interface CountedMoment extends Moment {
	/** 0 before the first version. */
	number: number;
	standing: Standing | undefined;
}

/** What is counted: equal keys are the same version. */
interface Standing {
	key: string;
	since: string;
	language: Locale;
	/** None where words were erased. */
	worded: Pick<Version, 'items' | 'values'> | undefined;
}

function countedMoments(publications: readonly Publication[], rule: VersionRule): CountedMoment[] {
	let number = 0;
	let key: string | undefined;
	return momentsIn(publications).map((moment) => {
		const standing = standingAt(moment, rule);
		const isNew = standing !== undefined && standing.key !== key;
		key = standing?.key ?? key;
		number = moment.last.counted ?? (isNew ? number + 1 : number);
		return { ...moment, number, standing };
	});
}

function momentsIn(publications: readonly Publication[]): Moment[] {
	const moments: Moment[] = [];
	let facts: Published | undefined;
	const words = new Map<Locale, Published>();
	for (const publication of publications) {
		const published = publication.snapshot === undefined ? undefined : publication;
		if (publication.part === 'facts') facts = published;
		else if (published) words.set(publication.part, published);
		else words.delete(publication.part);

		const before = moments.at(-1);
		const together = before && isSameInstant(before.last, publication);
		if (together) moments.pop();
		const length = (together ? before.length : 0) + 1;
		moments.push({ facts, words: new Map(words), last: publication, length });
	}
	return moments;
}

function isSameInstant(a: Publication, b: Publication): boolean {
	return a.snapshot !== undefined && b.snapshot !== undefined && a.at === b.at;
}

function standingAt({ facts, words: texts }: Moment, { list, sourceOf }: VersionRule): Standing | undefined {
	const language = facts && sourceOf(facts.values ?? {});
	const words = language && texts.get(language);
	if (!facts || !words) return undefined;
	const since = isAfter(facts.at, words.at) ? facts.at : words.at;
	const ids = facts.values && idsIn(facts.values[list]);
	if (!ids || !words.values) {
		const key = [words.snapshot, ...(ids ?? [facts.snapshot])].join(' ');
		return { key, since, language, worded: undefined };
	}
	const worded = wordedItems(words.values[list], ids);
	const items = worded.map(({ id }) => id);
	return { key: canonicalJson(worded), since, language, worded: { items, values: words.values } };
}

/** Of the items those that have words, each with them: what is counted, and what the hash of a version is over. */
export function wordedItems(words: unknown, ids: readonly string[]) {
	const worded = wordsById(words);
	return ids.flatMap((id) => (id in worded ? [{ ...worded[id], id }] : []));
}

/** None, where nobody can tell any more what its words were. */
function versionOf(number: number, moments: readonly CountedMoment[]): Omit<Version, 'formerNumbers'> | undefined {
	const since = moments.find(({ standing }) => standing)?.standing?.since;
	const standing = moments.find(({ standing }) => standing?.worded)?.standing;
	if (since === undefined || !standing?.worded) return undefined;
	const { language, worded } = standing;
	const written = new Set(moments.flatMap(({ words }) => [...words.keys()]));
	return { number, since, language, ...worded, texts: eachLocale(written, (locale) => textsIn(moments, locale)) };
}

function textsIn(moments: readonly Moment[], locale: Locale): VersionText[] {
	const texts: VersionText[] = [];
	for (const { facts, words } of moments) {
		// Words of a record are not public before its facts are.
		const text = facts && words.get(locale);
		if (!text?.values || text.snapshot === texts.at(-1)?.snapshot) continue;
		texts.push({ since: text.at, snapshot: text.snapshot, values: text.values });
	}
	return texts;
}

/** The version that shows the text of a former number, with each item at the place that it had. */
function leadsTo(
	{ index, locale, snapshot, items }: FormerNumber,
	versions: readonly Omit<Version, 'formerNumbers'>[],
	moments: readonly CountedMoment[]
): number | undefined {
	const then = Math.max(momentOf(index, moments)?.number ?? 0, 1);
	const shows = ({ number, texts, items: present }: (typeof versions)[number]) =>
		number <= then &&
		texts[locale]?.some((text) => text.snapshot === snapshot) === true &&
		items.every((id, place) => present[place] === id);
	return (versions.findLast(shows) ?? versions.find(({ number }) => number === then))?.number;
}

function momentOf(index: number, moments: readonly CountedMoment[]): CountedMoment | undefined {
	let passed = 0;
	return moments.find(({ length }) => (passed += length) > index);
}

/** Leaves out a language for which there is nothing. */
function eachLocale<Item>(
	locales: ReadonlySet<Locale>,
	list: (locale: Locale) => readonly Item[]
): ByLocale<readonly Item[]> {
	const lists = [...locales].map((locale) => [locale, list(locale)] as const);
	return Object.fromEntries(lists.filter(([, { length }]) => length > 0));
}
