import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { type TypeName, contentTypes } from '@kok/domain/content-types';
import type { RecordId } from '@kok/domain/fields/reference';
import type { Withdrawal } from '@kok/domain/rules/withdrawal';
import { withTheirDependents, withTheirTargets } from '@kok/domain/vital-targets';
import { type Locale, writtenIn } from '@kok/domain/words';
import { freeSlug, isSlugFor, slugOf } from '@kok/slugs/slug';

/** What the slugs of a record follow from. */
export interface NamedRecord {
	id: RecordId;
	type: TypeName;
	/** The current one last; changed where the record gets a slug or loses all. */
	slugs: { [L in Locale]?: string[] };
	withdrawn?: Withdrawal;
	/** Its published facts and words. */
	facts: AnyValues | undefined;
	/** What its published facts say that it cannot do without. */
	targets: readonly string[];
	words: readonly { locale: Locale; values: AnyValues }[];
}

/** All records, and whose each slug is. */
export interface Names {
	find: (id: string) => NamedRecord | undefined;
	/** Whose published facts have named a record, by its id. */
	naming: ReadonlyMap<string, ReadonlySet<RecordId>>;
	/** By type, language and slug. */
	holders: Map<string, RecordId>;
}

/**
 * Gives a record and what hangs on it their slugs once the public reads them, and takes every slug from what is hidden: the
 * rule of `settleSlugs` in the API, over a history that is told and not stored.
 */
export function settleSlugs(
	names: Names,
	{ record, renamed }: { record: RecordId; renamed?: Locale | undefined }
): void {
	const standings = standingsOf(names, withHanging(names, record));
	if (standings.find(({ id }) => id === record)?.is === 'past') return;
	for (const { id, is } of standings) if (is === 'hidden') takeSlugs(names, id);
	for (const { id, is } of standings) {
		if (is === 'shown') giveSlugs(names, { id, renamed: id === record ? renamed : undefined });
	}
}

interface Standing {
	id: RecordId;
	is: 'shown' | 'hidden' | 'past';
}

/** In the order of their ids, as the slugs are given. */
function standingsOf({ find }: Names, ids: ReadonlySet<RecordId>): Standing[] {
	const found = withTargets(find, ids);
	const shown = new Set(withTheirTargets(found.filter(isShownAlone)).map(({ id }) => id));
	const hidden = withTheirDependents(found, { ids: found.filter(isHiddenAlone).map(({ id }) => id) });
	return [...ids]
		.sort()
		.map((id) => ({ id, is: shown.has(id) ? 'shown' : hidden.has(id) ? 'hidden' : 'past' }) as const);
}

function withTargets(find: Names['find'], ids: Iterable<string>): NamedRecord[] {
	const asked = new Set<string>(ids);
	const found: NamedRecord[] = [];
	for (const id of asked) {
		const record = find(id);
		if (!record) continue;
		found.push(record);
		for (const target of record.targets) asked.add(target);
	}
	return found;
}

/** A record, and all whose published facts say that they cannot do without it. */
function withHanging({ find, naming }: Names, record: RecordId): ReadonlySet<RecordId> {
	const found = new Set([record]);
	for (const id of found) {
		for (const other of naming.get(id) ?? []) {
			if (find(other)?.targets.includes(id)) found.add(other);
		}
	}
	return found;
}

function isShownAlone(record: NamedRecord): boolean {
	const isNamed = typeOf(record).title === undefined || record.words.length > 0;
	return record.facts !== undefined && !record.withdrawn && isNamed && !isWithheld(record);
}

function isHiddenAlone(record: NamedRecord): boolean {
	return record.withdrawn?.reason === 'protection' || record.facts === undefined || isWithheld(record);
}

function isWithheld(record: NamedRecord): boolean {
	return record.facts !== undefined && (typeOf(record).isWithheld?.(record.facts) ?? false);
}

function takeSlugs({ find, holders }: Names, id: RecordId): void {
	const record = find(id);
	if (!record) return;
	for (const locale of writtenIn(record.slugs)) {
		for (const slug of record.slugs[locale] ?? []) holders.delete(keyOf(record, locale, slug));
		delete record.slugs[locale];
	}
}

function giveSlugs({ find, holders }: Names, { id, renamed }: { id: RecordId; renamed: Locale | undefined }): void {
	const record = find(id);
	const title = record && typeOf(record).title;
	if (!record || title === undefined) return;
	for (const { locale, values } of record.words) {
		const own = record.slugs[locale] ?? [];
		const current = own.at(-1);
		const named = { title: String(values[title]), locale };
		if (current !== undefined && locale !== renamed && isSlugFor(named, current)) continue;
		const isTaken = (slug: string) => (holders.get(keyOf(record, locale, slug)) ?? id) !== id;
		const slug = freeSlug(slugOf(named.title, locale), isTaken);
		holders.set(keyOf(record, locale, slug), id);
		record.slugs[locale] = [...own.filter((former) => former !== slug), slug];
	}
}

function keyOf({ type }: NamedRecord, locale: Locale, slug: string): string {
	return `${type} ${locale} ${slug}`;
}

function typeOf({ type }: NamedRecord): ContentType {
	return contentTypes[type];
}
