import { canonicalJson, jsonOf } from './canonical.ts';
import { type AnyValues, type Fields, sees } from './content-type.ts';
import type { Field, Outlook } from './fields/field.ts';
import { Source } from './fields/sources.ts';
import { itemsById, mapItems, valuesOf } from './items-in.ts';

/**
 * Of values, what the office keeps for itself: what the view for `own` leaves out. Items stand by their id, and empty
 * ones are left out.
 */
export function officePartOf(fields: Fields, values: AnyValues, outlook: Outlook<'own'>): AnyValues {
	return filled(fields, (name, field) => {
		const value = values[name];
		if (value === undefined) return undefined;
		if (!sees('own', field)) return value;
		if (field.kind === 'sources') return given(Source.array().parse(value).filter(isPartlyHidden(outlook)));
		return field.items ? officeItems(field.items, value, outlook) : undefined;
	});
}

function officeItems(fields: Fields, value: unknown, outlook: Outlook<'own'>): AnyValues | undefined {
	const items = [...itemsById(value)].map(([id, item]) => [id, officePartOf(fields, item, outlook)] as const);
	const kept = items.filter(([, item]) => Object.keys(item).length > 0);
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Values as the member itself wrote them, with what the office keeps put back. An item that is gone is gone whole. */
export function withOfficePart(
	fields: Fields,
	{ written, kept, outlook }: { written: AnyValues; kept: AnyValues; outlook: Outlook<'own'> }
): AnyValues {
	const joined = filled(fields, (name, field) => {
		const office = kept[name];
		if (office === undefined) return undefined;
		if (!sees('own', field)) return office;
		if (field.kind === 'sources') return sourcesWith(office, { written: written[name], outlook });
		const { items } = field;
		return items && written[name] !== undefined
			? itemsWith(office, { items, written: written[name], outlook })
			: undefined;
	});
	return { ...written, ...joined };
}

function itemsWith(
	office: unknown,
	{ items, written, outlook }: { items: Fields; written: unknown; outlook: Outlook<'own'> }
): unknown {
	const kept = valuesOf(office);
	return mapItems(written, (item, key) =>
		withOfficePart(items, { written: item, kept: valuesOf(kept[idOf(item) ?? key]), outlook })
	);
}

/** Of a list's item; words stand under it. */
function idOf({ id }: AnyValues): string | undefined {
	return typeof id === 'string' ? id : undefined;
}

/** A source that vouches for a hidden field as well comes back whole where its seen half still stands. */
function sourcesWith(office: unknown, { written, outlook }: { written: unknown; outlook: Outlook<'own'> }): unknown {
	if (!Array.isArray(written)) return written;
	const hidden = Source.array().parse(office);
	const bySeen = new Map(hidden.map((source) => [textOf(seenHalf(source, outlook)), source]));
	const whole = written.map((source: unknown) => {
		const read = Source.safeParse(source);
		return (read.success && bySeen.get(textOf(read.data))) || source;
	});
	return [...whole, ...hidden.filter(({ covers }) => !covers?.some(outlook.isSeen))];
}

function seenHalf(source: Source, { isSeen }: Outlook): Source {
	return { ...source, covers: source.covers?.filter(isSeen) };
}

function isPartlyHidden({ isSeen }: Outlook): (source: Source) => boolean {
	return ({ covers }) => covers?.some((name) => !isSeen(name)) ?? false;
}

/** Where written values name a field of the office, or a source covers one; dotted from the outside in. */
export function namesOfOffice(fields: Fields, written: unknown, outlook: Outlook<'own'>): string[] {
	const values = valuesOf(written);
	return Object.entries(fields).flatMap(([name, field]) => {
		if (values[name] === undefined) return [];
		if (!sees('own', field)) return [name];
		if (field.kind === 'sources') return coversOfOffice(values[name], outlook).map((path) => `${name}.${path}`);
		const { items } = field;
		if (!items) return [];
		const inner: string[] = [];
		mapItems(values[name], (item, key) => {
			inner.push(...namesOfOffice(items, item, outlook).map((path) => `${name}.${key}.${path}`));
			return item;
		});
		return inner;
	});
}

function coversOfOffice(written: unknown, { isSeen }: Outlook<'own'>): string[] {
	if (!Array.isArray(written)) return [];
	return written.flatMap((source: unknown, index) => {
		const { covers } = valuesOf(source);
		const isHidden = Array.isArray(covers) && covers.some((name) => typeof name === 'string' && !isSeen(name));
		return isHidden ? [`${index}.covers`] : [];
	});
}

/** Whether the member itself sees all that such fields can ever hold. */
export function isSeenWhole(fields: Fields): boolean {
	return Object.values(fields).every(
		(field) => sees('own', field) && field.kind !== 'sources' && isSeenWhole(field.items ?? {})
	);
}

function filled(fields: Fields, valueOf: (name: string, field: Field) => unknown): AnyValues {
	const entries = Object.entries(fields).map(([name, field]) => [name, valueOf(name, field)] as const);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function given<Item>(list: readonly Item[]): readonly Item[] | undefined {
	return list.length > 0 ? list : undefined;
}

function textOf(value: unknown): string {
	return canonicalJson(jsonOf(value));
}
