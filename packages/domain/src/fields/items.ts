import * as z from 'zod';
import { type Audience, type Field, type Outlook, type Traits, field } from './field.ts';

/** An item keeps its id through every revision, so its words and links find it again. */
export const ItemId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, { error: 'not-an-item-id' });

type ItemFields = Record<string, Field>;
type Shape<F extends ItemFields, Face extends 'value' | 'shown'> = { [Name in keyof F]: F[Name][Face] };
type Item<F extends ItemFields, Face extends 'value' | 'shown'> = z.ZodObject<
	{ id: typeof ItemId } & Shape<F, Face>,
	z.core.$strict
>;

/**
 * An ordered list of things within a record: the clauses of a demand, the helplines of a network.
 * Order, ids and what holds in every language stand here, in the facts; see `itemWords`.
 * The fields of an item share the audience of the list.
 */
export function items<F extends ItemFields, Seen extends Audience = 'office'>(fields: F, traits: Traits<Seen>) {
	const value = z.array(itemOf(fields, 'value'));
	const entry = z.array(itemOf(fields, 'entry')).max(500).refine(haveOwnIds, { error: 'same-id-twice' });
	return field(
		{
			kind: 'items',
			value,
			entry,
			shown: z.array(itemOf(fields, 'shown')),
			show: (list, outlook) => list.map((item) => showItem(fields, item, outlook)),
			items: fields
		},
		traits
	);
}

/** The words of a list's items in one language, by the item's id. A missing one is shown in the source's language. */
export function itemWords<F extends ItemFields, Seen extends Audience = 'office'>(
	list: string,
	fields: F,
	traits: Traits<Seen>
) {
	const value = z.record(ItemId, wordsOf(fields, 'value'));
	const entry = z.record(ItemId, wordsOf(fields, 'entry'));
	const made = field({ kind: 'item-words', value, entry, shown: value, items: fields }, traits);
	return { ...made, list };
}

type Face = 'value' | 'entry' | 'shown';

/** Typed by its face: TypeScript does not follow a mapped object through `Object.entries`. */
function itemOf<F extends ItemFields, On extends Face>(fields: F, face: On) {
	const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field[face]]));
	return z.strictObject({ id: ItemId, ...shape }) as Item<F, On extends 'shown' ? 'shown' : 'value'>;
}

/** As `itemOf`, without the id, which is the key. */
function wordsOf<F extends ItemFields>(fields: F, face: 'value' | 'entry') {
	const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field[face]]));
	return z.strictObject(shape) as z.ZodObject<Shape<F, 'value'>, z.core.$strict>;
}

function haveOwnIds(list: readonly { id?: unknown }[]): boolean {
	return new Set(list.map(({ id }) => id)).size === list.length;
}

/** Shows each of an item's fields by its own kind; the schema `shown` vouches for the result's shape. */
function showItem<F extends ItemFields>(fields: F, item: z.infer<Item<F, 'value'>>, outlook: Outlook) {
	const shown = Object.entries<unknown>(item).map(([name, value]) => {
		const show = fields[name]?.show;
		return [name, show ? show(value, outlook) : value] as const;
	});
	return Object.fromEntries(shown.filter(([, value]) => value !== undefined)) as z.infer<Item<F, 'shown'>>;
}
