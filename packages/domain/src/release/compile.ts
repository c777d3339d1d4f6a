import { type Hash, canonicalJson, compareByCodeUnit } from '../canonical.ts';
import { type AnyValues, type ContentType, type Fields, outlookOn, viewOf } from '../content-type.ts';
import { contentTypes } from '../content-types.ts';
import type { Outlook } from '../fields/field.ts';
import type { RecordId } from '../fields/reference.ts';
import type { Withdrawal } from '../rules/withdrawal.ts';
import { vitalTargetsOf, withTheirTargets } from '../vital-targets.ts';
import { type Locale, writtenIn } from '../words.ts';
import { withoutFiles } from './absent-files.ts';
import { type Content, type Slugs, type Withdrawn, contentFormat } from './content.ts';
import { listFiles } from './files.ts';
import { type CompiledRecords, recalled } from './compiled-records.ts';
import { publicVersion } from './public-version.ts';
import type { Publication } from './publication.ts';
import { type Languages, inTheirOrder, languagesIn } from '../languages.ts';
import { type VersionText, listVersions, versionRuleOf } from './versions.ts';

/** One published part: its values as stored (raised to today's version), and since when the public reads it. */
export interface PublishedPart {
	values: AnyValues;
	since: string;
	/** The wording it was translated from, as it was then, where that is still at hand. */
	origin?: { locale: Locale; values: AnyValues };
}

/** What is known of a record when a release is compiled. */
export interface RecordState {
	id: RecordId;
	type: string;
	/** Published parts only: a draft is not even handed in. */
	facts?: PublishedPart;
	wording: { readonly [L in Locale]?: PublishedPart };
	/** The current one last. A language has slugs once its wording was public, and keeps them when it is taken back. */
	slugs: Slugs;
	withdrawn?: Withdrawal;
	/** What was published, in order of time; asked for of types that keep their versions. */
	publications?: readonly Publication[];
}

/** Content types by name; tests hand in others than the network's own. */
export type Types = Readonly<Record<string, ContentType>>;

/**
 * Compiles the whole public network from its records: only fields meant for the public, only what is
 * published, records in the order of their ids. The same records give the same content, byte for byte
 * in canonical JSON.
 *
 * A record is public when its facts are published and, unless its type goes without a title, at least one wording
 * as well, it is neither withdrawn nor withheld, and whatever it cannot do without is public. Files that are `absent`
 * are named by nothing in the content. Throws when a record is of no known type.
 */
export function compileRelease(records: readonly RecordState[], given: Given): Content {
	// The shape is that of `Content`, because `contentTypes` is what it is derived from.
	return compileTypes(records, { ...given, types: contentTypes }) as unknown as Content;
}

interface Given {
	/** The same function for all that shares a memory. */
	hash: Hash;
	absent?: AbsentFiles;
	/** With it, a record that is handed in as the same object is compiled again only where something else it shows changed. */
	memory?: CompiledRecords;
}

/** Hashes of files that the records name and that are not at hand. */
export type AbsentFiles = ReadonlySet<string>;

/** `compileRelease` for any set of content types. */
export function compileTypes(
	records: readonly RecordState[],
	{ hash, types, absent = new Set(), memory = new WeakMap() }: Given & { types: Types }
) {
	const known = records.map((record) => knownRecord(record, { types, absent })).sort(byId);
	const standing = known.filter(isStanding);
	const shown = withTheirTargets(standing.filter((entry) => !isWithheld(entry)).map(withTargets));
	const publicIds = new Set(shown.map(({ record }) => record.id));
	const isPublic = (id: RecordId) => publicIds.has(id);

	const languages = languagesAmong(shown);
	const names = Object.keys(types);
	const ofType = (name: string) => shown.filter(({ record }) => record.type === name);
	const compiled = byName(names, (name) =>
		ofType(name).map((entry) =>
			recalled(memory, { of: entry.record, isPublic, languages }, (asking) =>
				publicRecord(entry, { hash, isPublic: asking, languages })
			)
		)
	);
	return {
		format: contentFormat,
		records: compiled,
		entered: byName(names, (name) => ofType(name).length),
		withdrawn: known.flatMap((entry) => withdrawnAddresses(entry, isPublic)),
		media: [...new Set(listFiles(compiled, types).map(({ file }) => file))].sort(compareByCodeUnit)
	};
}

interface Known {
	record: RecordState;
	type: ContentType;
}

interface Standing extends Known {
	record: RecordState & { facts: PublishedPart };
}

function knownRecord(record: RecordState, { types, absent }: { types: Types; absent: AbsentFiles }): Known {
	const type = typeOf(types, record);
	return { type, record: absent.size === 0 ? record : withoutFiles(type, record, absent) };
}

function typeOf(types: Types, { id, type }: RecordState): ContentType {
	const found = Object.hasOwn(types, type) ? types[type] : undefined;
	if (!found) throw new Error(`Record ${id} is of the unknown type ${type}`);
	return found;
}

function byId(a: Known, b: Known): number {
	return compareByCodeUnit(a.record.id, b.record.id);
}

function isStanding(known: Known): known is Standing {
	const { facts, wording, withdrawn } = known.record;
	const isNamed = known.type.title === undefined || writtenIn(wording).length > 0;
	return facts !== undefined && !withdrawn && isNamed;
}

function isWithheld({ record: { facts }, type }: Known): boolean {
	return facts !== undefined && (type.isWithheld?.(facts.values) ?? false);
}

function withTargets(entry: Standing) {
	const { record, type } = entry;
	return { ...entry, id: record.id, targets: vitalTargetsOf(type, record.facts.values) };
}

type IsPublic = Outlook['isPublic'];

/** The languages of the network that is among the records. */
function languagesAmong(shown: readonly Standing[]): Languages {
	const network = shown.find(({ record }) => record.type === contentTypes.network.name);
	return languagesIn(network?.record.facts.values ?? {});
}

function publicRecord(
	{ record, type }: Standing,
	{ hash, isPublic, languages }: { hash: Hash; isPublic: IsPublic; languages: Languages }
) {
	const outlook = outlookOn(type, { by: 'public', isPublic, values: record.facts.values });
	const takenBack = slugsTakenBack(record);
	const wording = inTheirOrder(writtenIn(record.wording), languages).flatMap((locale) => {
		const part = record.wording[locale];
		if (!part) return [];
		const slugs = slugsIn(record, locale);
		return [[locale, publicWording(type.wording, part, { slugs, hash, outlook })] as const];
	});
	return {
		id: record.id,
		facts: { values: viewOf(type.facts, record.facts.values, outlook), since: record.facts.since },
		wording: Object.fromEntries(wording),
		...versionsOf({ record, type }, { hash, outlook, main: languages[0] }),
		...(takenBack && { takenBack })
	};
}

interface Tools {
	hash: Hash;
	outlook: Outlook<'public'>;
}

function publicWording(
	fields: Fields,
	{ values, since, origin }: PublishedPart,
	{ slugs, hash, outlook }: Tools & { slugs: { slug: string; formerSlugs: readonly string[] } }
) {
	const name = (of: AnyValues) => hashOf(fields, of, { hash, outlook });
	return {
		values: viewOf(fields, values, outlook),
		since,
		...slugs,
		hash: name(values),
		...(origin && { translatedFrom: { locale: origin.locale, hash: name(origin.values) } })
	};
}

/** Every version that was public, as today's fields show it, in those languages in which the record is public now. */
function versionsOf({ record, type }: Known, { main, ...tools }: Tools & { main: Locale }) {
	const rule = versionRuleOf(type, main);
	if (!rule || !record.publications) return {};
	const spelling = {
		list: rule.list,
		hash: tools.hash,
		view: (values: AnyValues) => viewOf(type.wording, values, tools.outlook),
		nameOf: ({ values }: VersionText) => hashOf(type.wording, values, tools),
		shown: writtenIn(record.wording)
	};
	const versions = listVersions(record.publications, rule);
	return { versions: versions.map((version) => publicVersion(version, spelling)) };
}

/** A hash of the public view alone: one over hidden fields would let a reader test guesses of them. */
function hashOf(fields: Fields, values: AnyValues, { hash, outlook }: Tools): string {
	return hash(canonicalJson(viewOf(fields, values, outlook)));
}

function slugsIn({ id, slugs }: RecordState, locale: Locale) {
	const all = slugs[locale] ?? [];
	return { slug: all.at(-1) ?? id, formerSlugs: all.slice(0, -1) };
}

function slugsTakenBack({ wording, slugs }: RecordState): Slugs | undefined {
	const takenBack = writtenIn(slugs).flatMap((locale) => {
		const had = wording[locale] ? [] : (slugs[locale] ?? []);
		return had.length > 0 ? [[locale, had] as const] : [];
	});
	return takenBack.length > 0 ? Object.fromEntries(takenBack) : undefined;
}

/** Nothing of a record that protects someone or was never public, not even its old address: a slug is a name. */
function withdrawnAddresses(entry: Known, isPublic: IsPublic): Withdrawn[] {
	const { type, facts, slugs, withdrawn } = entry.record;
	const wasPublic = facts !== undefined && Object.values(slugs).some(({ length }) => length > 0);
	if (!withdrawn || withdrawn.reason === 'protection' || !wasPublic || isWithheld(entry)) return [];
	const replacedBy = withdrawn.reason === 'replaced' && isPublic(withdrawn.by) ? { replacedBy: withdrawn.by } : {};
	return [{ type: type as Withdrawn['type'], slugs, ...fixedName(entry, facts.values), ...replacedBy }];
}

/** A number is an address too. */
function fixedName({ type: { fixed } }: Known, values: AnyValues): Pick<Withdrawn, 'fixed'> {
	const value = fixed === undefined ? undefined : values[fixed];
	return typeof value === 'string' || typeof value === 'number' ? { fixed: String(value) } : {};
}

function byName<Out>(names: readonly string[], make: (name: string) => Out): Record<string, Out> {
	return Object.fromEntries(names.map((name) => [name, make(name)]));
}
