import * as z from 'zod';
import { type Audience, type Field, type Outlook, type Traits, audiences, field } from './field.ts';
import { ItemId } from './item-id.ts';

type ItemFields = Record<string, Field>;
type SeenBeside<Seen extends Audience> = Seen extends 'public'
	? 'public'
	: Seen extends 'members'
		? 'public' | 'members'
		: Seen extends 'own'
			? Exclude<Audience, 'office'>
			: Audience;
type Shape<F extends ItemFields> = { [Name in keyof F]: F[Name]['value'] };
type ShownShape<F extends ItemFields, Seen extends Audience> = {
	[Name in keyof F as F[Name]['audience'] extends SeenBeside<Seen> ? Name : never]: F[Name]['shown'];
};
type Item<F extends ItemFields> = z.ZodObject<{ id: typeof ItemId } & Shape<F>, z.core.$strict>;
type ShownItem<F extends ItemFields, Seen extends Audience> = z.ZodObject<
	{ id: typeof ItemId } & ShownShape<F, Seen>,
	z.core.$strict
>;

/**
 * An ordered list of things within a record: the clauses of a demand, the helplines of a network.
 * Order, ids and what holds in every language stand here, in the facts; see `itemWords`.
 * Each field of an item has an audience of its own: one narrower than the list's is shown to the office alone.
 *
 * An item whose place or owner must not be known is left out whole, for its name would tell of it. So is one that shows
 * none of the fields that it `restsOn`.
 */
export function items<F extends ItemFields, Seen extends Audience = 'office'>(
	fields: F,
	{ restsOn, ...traits }: Traits<Seen> & { restsOn?: readonly (keyof F & string)[] }
) {
	const seen = seenBeside(fields, traits);
	return field(
		{
			kind: 'items',
			value: z.array(itemOf(fields)),
			entry: z
				.array(z.strictObject({ id: ItemId, ...shapeOf(fields, 'entry') }))
				.max(500)
				.refine(haveOwnIds, { error: 'same-id-twice' }),
			shown: z.array(shownItemOf<F, Seen>(seen)),
			show: (list, outlook) =>
				list.flatMap((item) => {
					const shown = showItem<ShownItem<F, Seen>>(seen, item, outlook);
					return isLeftOut({ seen, item, shown, restsOn }) ? [] : [shown];
				}),
			items: fields,
			...(restsOn && { restsOn })
		},
		traits
	);
}

/**
 * The words of a list's items in one language, by the item's id. A missing one is shown in the source's language.
 * `list` names the field of the facts that holds the items.
 */
export function itemWords<F extends ItemFields, Seen extends Audience = 'office'>(
	list: string,
	fields: F,
	traits: Traits<Seen>
) {
	const seen = seenBeside(fields, traits);
	const made = field(
		{
			kind: 'item-words',
			value: z.record(ItemId, wordsOf(fields)),
			entry: z.record(ItemId, z.strictObject(shapeOf(fields, 'entry'))),
			shown: z.record(ItemId, shownWordsOf<F, Seen>(seen)),
			show: (words, outlook) => {
				const ofSeen = Object.entries(words).filter(([id]) => outlook.isItemSeen(list, id));
				return showWords<ShownWords<F, Seen>>(seen, Object.fromEntries(ofSeen), outlook);
			},
			items: fields
		},
		traits
	);
	return { ...made, list };
}

/** Whether a list of the facts may leave out items that it holds. */
export function mayLeaveOut({ items, restsOn }: Field): boolean {
	return restsOn !== undefined || Object.values(items ?? {}).some(hidesItsItem);
}

/** Ids of the items that a list shows. */
export function idsOf(list: unknown): string[] {
	return Array.isArray(list) ? list.map((item: { id: string }) => item.id) : [];
}

type Words<F extends ItemFields> = z.ZodObject<Shape<F>, z.core.$strict>;
type ShownWords<F extends ItemFields, Seen extends Audience> = z.ZodObject<ShownShape<F, Seen>, z.core.$strict>;

function seenBeside(fields: ItemFields, { audience = 'office' }: { audience?: Audience }): ItemFields {
	const reach = audiences.indexOf(audience);
	return Object.fromEntries(Object.entries(fields).filter(([, inner]) => audiences.indexOf(inner.audience) <= reach));
}

/** Typed here: TypeScript does not follow a mapped object through `Object.entries`. So are the three below. */
function itemOf<F extends ItemFields>(fields: F) {
	return z.strictObject({ id: ItemId, ...shapeOf(fields, 'value') }) as Item<F>;
}

function shownItemOf<F extends ItemFields, Seen extends Audience>(seen: ItemFields) {
	return z.strictObject({ id: ItemId, ...shapeOf(seen, 'shown') }) as ShownItem<F, Seen>;
}

function wordsOf<F extends ItemFields>(fields: F) {
	return z.strictObject(shapeOf(fields, 'value')) as Words<F>;
}

function shownWordsOf<F extends ItemFields, Seen extends Audience>(seen: ItemFields) {
	return z.strictObject(shapeOf(seen, 'shown')) as ShownWords<F, Seen>;
}

function shapeOf(fields: ItemFields, face: 'value' | 'entry' | 'shown') {
	return Object.fromEntries(Object.entries(fields).map(([name, inner]) => [name, inner[face]]));
}

function hidesItsItem({ kind, owner }: Field): boolean {
	return kind === 'place' || owner === true;
}

interface Judged {
	seen: ItemFields;
	item: object;
	shown: object;
	restsOn: readonly string[] | undefined;
}

function isLeftOut({ seen, item, shown, restsOn }: Judged): boolean {
	const given: Record<string, unknown> = { ...item };
	const isHidden = (name: string) => given[name] !== undefined && !Object.hasOwn(shown, name);
	if (Object.entries(seen).some(([name, inner]) => hidesItsItem(inner) && isHidden(name))) return true;
	return restsOn !== undefined && !restsOn.some((name) => Object.hasOwn(shown, name));
}

function haveOwnIds(list: readonly { id?: unknown }[]): boolean {
	return new Set(list.map(({ id }) => id)).size === list.length;
}

/** Shows an item's id and fields by their own kinds; `Shown` is the schema made from the same fields. */
function showItem<Shown extends z.ZodType>(seen: ItemFields, item: object, outlook: Outlook): z.infer<Shown> {
	const values: Record<string, unknown> = { ...item };
	const shown = ['id', ...Object.keys(seen)].map((name): [string, unknown] => {
		const value = values[name];
		const field = seen[name];
		return [name, value !== undefined && field?.show ? field.show(value, outlook) : value];
	});
	return Object.fromEntries(shown.filter(([, value]) => value !== undefined)) as z.infer<Shown>;
}

/** As `showItem`, for every item. */
function showWords<Shown extends z.ZodType>(seen: ItemFields, words: object, outlook: Outlook) {
	return Object.fromEntries(
		Object.entries<object>({ ...words }).map(([id, item]) => [id, showItem<Shown>(seen, item, outlook)])
	);
}
