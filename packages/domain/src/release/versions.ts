import { isAfter } from '../calendar.ts';
import { canonicalJson } from '../canonical.ts';
import type { AnyValues, ContentType } from '../content-type.ts';
import type { Locale } from '../words.ts';
import { type FormerNumber, formerNumbers } from './former-numbers.ts';
import { type Publication, type Published, idsIn, wordsById } from './publication.ts';
import { sourceIn } from './source-language.ts';

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
	/** How those words were corrected since and kept their sense, the oldest first. Each begins where the one before ended. */
	corrections: readonly VersionCorrection[];
	/** By language the texts that the public read while it stood, the oldest first. */
	texts: ByLocale<readonly VersionText[]>;
	/** By language the numbers in those addresses of before that lead here. */
	formerNumbers: ByLocale<readonly number[]>;
}

type ByLocale<Value> = { readonly [L in Locale]?: Value };

/** Words in the source language that were corrected: the texts before and after. */
export interface VersionCorrection {
	/** The instant at which the corrected text became public. */
	since: string;
	before: AnyValues;
	after: AnyValues;
}

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

/** How the versions of a type are counted in a network whose main language is `main`; none where it keeps none. */
export function versionRuleOf(
	{ keepsVersions: list }: Pick<ContentType, 'keepsVersions'>,
	main: Locale
): VersionRule | undefined {
	return list === undefined ? undefined : { list, sourceOf: sourceIn(main) };
}

/**
 * The versions of a record, oldest first. One begins when the items of `list` become others: their order, or their words
 * in the source language. Numbers count from 1, are the same in every language and never change. One whose words were
 * erased is missing, and nothing takes its number. What else a text says, and its translations, may change under a number,
 * and so may the words themselves by an editorial correction.
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
	return countedMoments(publications, rule).flatMap(({ number, entered }) => entered.map(() => number));
}

/** What was public from one instant on. */
interface Moment {
	facts: Published | undefined;
	words: ReadonlyMap<Locale, Published>;
	/** The publications that became public together. */
	entered: readonly [Publication, ...Publication[]];
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
	/** The words in the source language. */
	words: Published;
	/** None where words were erased. */
	worded: Pick<Version, 'items' | 'values'> | undefined;
}

function countedMoments(publications: readonly Publication[], rule: VersionRule): CountedMoment[] {
	let number = 0;
	let before: Standing | undefined;
	return momentsIn(publications).map((moment) => {
		const standing = standingAt(moment, rule);
		const isNew = standing !== undefined && standing.key !== before?.key && !isCorrection(standing, { before, moment });
		before = standing ?? before;
		number = moment.entered.at(-1)?.counted ?? (isNew ? number + 1 : number);
		return { ...moment, number, standing };
	});
}

/** Whether words were entered as a correction, and nothing but words became others: neither the items nor the language. */
function isCorrection(
	{ language, words, worded }: Standing,
	{ before, moment }: { before: Standing | undefined; moment: Moment }
): boolean {
	if (!words.editorial || !moment.entered.includes(words)) return false;
	if (!worded || !before?.worded || before.language !== language) return false;
	return canonicalJson(worded.items) === canonicalJson(before.worded.items);
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

		const before = moments.at(-1)?.entered;
		const together = before && isSameInstant(before[0], publication);
		if (together) moments.pop();
		const entered = together ? ([...before, publication] as const) : ([publication] as const);
		moments.push({ facts, words: new Map(words), entered });
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
		return { key, since, language, words, worded: undefined };
	}
	const worded = wordedItems(words.values[list], ids);
	const items = worded.map(({ id }) => id);
	return { key: canonicalJson(worded), since, language, words, worded: { items, values: words.values } };
}

/** Of the items those that have words, each with them: what is counted, and what the hash of a version is over. */
export function wordedItems(words: unknown, ids: readonly string[]) {
	const worded = wordsById(words);
	return ids.flatMap((id) => (id in worded ? [{ ...worded[id], id }] : []));
}

/** None, where nobody can tell any more what its words were. */
function versionOf(number: number, moments: readonly CountedMoment[]): Omit<Version, 'formerNumbers'> | undefined {
	const since = moments.find(({ standing }) => standing)?.standing?.since;
	const stood = moments.flatMap(({ standing }) => (standing?.worded ? [{ ...standing, ...standing.worded }] : []));
	const [first] = stood;
	if (since === undefined || !first) return undefined;
	const { language, items, values } = first;
	const written = new Set(moments.flatMap(({ words }) => [...words.keys()]));
	const texts = eachLocale(written, (locale) => textsIn(moments, locale));
	return { number, since, language, items, values, corrections: correctionsIn(stood), texts };
}

/** Under one number nothing but a correction makes words others. One between whose texts one was erased spans both steps. */
function correctionsIn(stood: readonly (Standing & Pick<Version, 'values'>)[]): VersionCorrection[] {
	return stood.flatMap(({ key, words, values }, index) => {
		const before = stood[index - 1];
		return before && before.key !== key ? [{ since: words.at, before: before.values, after: values }] : [];
	});
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
	return moments.find(({ entered }) => (passed += entered.length) > index);
}

/** Leaves out a language for which there is nothing. */
function eachLocale<Item>(
	locales: ReadonlySet<Locale>,
	list: (locale: Locale) => readonly Item[]
): ByLocale<readonly Item[]> {
	const lists = [...locales].map((locale) => [locale, list(locale)] as const);
	return Object.fromEntries(lists.filter(([, { length }]) => length > 0));
}
