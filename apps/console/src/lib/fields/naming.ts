import type { Languages } from '@kok/domain/languages';
import { isTypeName } from '@kok/domain/content-types';
import type { TypeName } from '@kok/domain/content-types';
import type { Fields } from '@kok/domain/content-type';
import type { Field } from '@kok/domain/fields/field';
import { retoldIn } from '@kok/domain/fields/retelling';
import { mapItems, valuesOf } from '@kok/domain/items-in';
import { listRecords } from '#lib/api/list.ts';
import { openRecord } from '#lib/api/opened-record.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { typeNamed } from '@kok/domain/content-types';
import { titleIn } from '#lib/records/title.ts';
import type { Network } from '#lib/records/network.ts';
import type { ItemsOfRecord } from './numbered-items.ts';
import { writtenIn } from '@kok/domain/words';

/** The titles of records that values name, and the names of areas. */
export interface Names {
	records: ReadonlyMap<string, { title: string; address: string }>;
	areas: ReadonlyMap<string, string>;
}

/** What a value cannot say by itself. */
export interface Naming extends Names {
	/** What the other parts of its record say about its items. */
	items: ItemsOfRecord;
}

/** Titles are asked for a whole type at once: lists are short. */
const mostOfAType = 200;

/** Reads the titles and names that are needed to write some values out: the list of each type once. Two calls share nothing. */
export async function readNames(
	network: Pick<Network, 'languages' | 'areas'>,
	written: readonly { fields: Fields; values: unknown }[]
): Promise<Names> {
	const wanted = new Map<string, Set<string>>();
	for (const { fields, values } of written) {
		for (const { type, id } of namedIn(fields, values)) wanted.set(type, (wanted.get(type) ?? new Set()).add(id));
	}
	const found = await Promise.all(
		[...wanted].map(async ([type, ids]) => (isTypeName(type) ? titlesOf({ type, ids }, network.languages) : []))
	);
	return { records: new Map(found.flat()), areas: new Map(network.areas.map(({ id, name }) => [id, name])) };
}

async function titlesOf({ type, ids }: { type: TypeName; ids: ReadonlySet<string> }, languages: Languages) {
	const { desk } = typeNamed(type);
	const { records } = await listRecords({ type, limit: mostOfAType });
	const listed = records.filter(({ id }) => ids.has(id)).map(({ id, titles }) => ({ id, titles }));
	const known = new Set(listed.map(({ id }) => id));
	const others = await Promise.all([...ids].filter((id) => !known.has(id)).map(async (id) => readTitles(type, id)));
	return [...listed, ...others.flat()].map(({ id, titles }) => {
		return [id, { title: titleIn(titles, languages)?.text ?? '', address: `/${desk.address}/${id}` }] as const;
	});
}

/** A record that the reader may not know has no title. */
async function readTitles(type: TypeName, id: string) {
	const { title } = typeNamed(type);
	// Nor has one of a type without titles, which a row may be asking for meanwhile.
	if (title === undefined) return [];
	const record = await openRecord(id).catch(() => undefined);
	if (!record) return [];
	const locales = writtenIn(record.parts);
	const titles = Object.fromEntries(locales.map((locale) => [locale, textOf(valuesIn(record.parts[locale])[title])]));
	return [{ id, titles }];
}

function namedIn(fields: Fields, values: unknown): { type: string; id: string }[] {
	const given = valuesOf(values);
	return Object.entries(fields).flatMap(([name, field]) =>
		given[name] === undefined ? [] : namedBy(field, given[name])
	);
}

function namedBy({ kind, to, items }: Field, value: unknown): { type: string; id: string }[] {
	if (kind === 'retelling') return retoldIn(value);
	if (items) {
		const inner: { type: string; id: string }[] = [];
		mapItems(value, (item) => {
			inner.push(...namedIn(items, item));
			return item;
		});
		return inner;
	}
	if (to === undefined) return [];
	const ids =
		kind === 'clauses'
			? listOf(value).map((one) => valuesOf(one)['demand'])
			: kind === 'references'
				? listOf(value)
				: [value];
	return ids.flatMap((id) => (typeof id === 'string' ? [{ type: to, id }] : []));
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
