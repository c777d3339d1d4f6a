import * as z from 'zod';
import { Instant, isAfter } from '../calendar.ts';
import { type Hash, canonicalJson } from '../canonical.ts';
import type { AnyValues } from '../content-type.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../words.ts';
import type { FormerNumber } from './former-numbers.ts';
import type { Publication } from './publication.ts';
import { publicVersion } from './public-version.ts';
import { sourceIn } from './source-language.ts';
import { type VersionText, versionsFrom, wordedItems } from './versions.ts';

/**
 * A content of format 1 in format 2. In format 1 each wording of a demand told versions of its own, counted in that
 * language. They become the versions of the demand, and their numbers lead to these. What is not laid out as format 1
 * stays as it is, for the schema of format 2 to refuse.
 */
export function raiseFormat1(content: unknown, hash: Hash): unknown {
	const { data: known } = Listing.safeParse(content);
	if (!known) return content;
	const demand = known.records.demand?.map((record) => raisedRecord(record, hash));
	return { ...known, format: 2, records: { ...known.records, ...(demand && { demand }) } };
}

const FormerVersion = z.looseObject({
	number: z.int().min(1),
	since: Instant,
	hash: z.string(),
	values: z.looseObject({}),
	clauses: z.array(z.string())
});
type FormerVersion = z.infer<typeof FormerVersion>;

const Wording = z.looseObject({ versions: z.array(FormerVersion).optional() });
const Listing = z.looseObject({
	format: z.literal(1),
	records: z.looseObject({
		demand: z.array(z.looseObject({ wording: z.record(z.string(), Wording) })).optional()
	})
});
type Demand = NonNullable<z.infer<typeof Listing>['records']['demand']>[number];

const list = 'clauses';
/** Networks of that time wrote in these two languages, the first of them was the source. */
const [source, ...others] = interfaceLanguages;

function raisedRecord({ wording, ...record }: Demand, hash: Hash) {
	const told = Object.entries(wording).map(([locale, { versions: _, ...words }]) => [locale, words] as const);
	const raised = { ...record, wording: Object.fromEntries(told) };
	const entries = entriesIn(wording);
	if (entries.length === 0) return raised;
	const rule = { list, sourceOf: sourceIn(source) };
	const versions = versionsFrom(entries.flatMap(publicationsOf), { rule, former: entries.map(formerNumberOf) });
	const spelling = { list, hash, view: (values: AnyValues) => values, nameOf: ({ snapshot }: VersionText) => snapshot };
	return { ...raised, versions: versions.map((version) => publicVersion(version, spelling)) };
}

interface Entry {
	locale: InterfaceLanguage;
	former: FormerVersion;
	/** The number of the version that stood from then on. */
	counted: number;
	/** Ids of the clauses in the source language at that time. */
	ids: readonly string[];
}

/** All versions of before in order of time; at one instant those in the source language first. */
function entriesIn(wording: Demand['wording']): Entry[] {
	const told = [source, ...others].flatMap((locale) =>
		(wording[locale]?.versions ?? []).map((former) => ({ locale, former }))
	);
	const inTime = told.toSorted(
		({ former: a }, { former: b }) => Number(isAfter(a.since, b.since)) - Number(isAfter(b.since, a.since))
	);
	const numbers = countAnew(inTime.flatMap(({ locale, former }) => (locale === source ? [former] : [])));
	let now: Pick<Entry, 'counted' | 'ids'> = { counted: 0, ids: [] };
	return inTime.map(({ locale, former }) => {
		if (locale === source) now = { counted: numbers.get(former) ?? now.counted, ids: former.clauses };
		return { locale, former, ...now };
	});
}

/** The numbers by clauses and their words. A number that is missing was that of a text that was erased: it counts as one. */
function countAnew(versions: readonly FormerVersion[]): Map<FormerVersion, number> {
	const numbers = new Map<FormerVersion, number>();
	let [counted, number, key] = [0, 0, ''];
	for (const together of Map.groupBy(versions, ({ since }) => since).values()) {
		const [first, last] = [together[0], together.at(-1)];
		if (!first || !last) continue;
		const erased = first.number - number - 1;
		const next = canonicalJson(wordedItems(last.values[list], last.clauses));
		counted += erased + (erased > 0 || next !== key ? 1 : 0);
		for (const version of together) numbers.set(version, counted);
		[number, key] = [last.number, next];
	}
	return numbers;
}

/** Two for each entry: that its clauses stood so, and its text. */
function publicationsOf({ locale, former, counted, ids }: Entry): Publication[] {
	const at = former.since;
	const words = { part: locale, at, snapshot: former.hash, values: former.values, counted };
	const facts = { clauses: ids.map((id) => ({ id })) };
	return [{ part: 'facts', at, snapshot: ids.join(' '), values: facts, counted }, words];
}

function formerNumberOf({ locale, former }: Entry, index: number): FormerNumber {
	const { number, hash: snapshot, clauses: items } = former;
	return { index: 2 * index + 1, locale, number, snapshot, items };
}
