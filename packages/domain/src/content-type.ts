import * as z from 'zod';
import type { Audience, Field, Outlook } from './fields/field.ts';
import { audiences } from './fields/field.ts';
import { idsOf, mayLeaveOut } from './fields/items.ts';
import { mapItems } from './items-in.ts';
import type { RefusalCode } from './refusals.ts';
import type { Words } from './words.ts';

export type Fields = Record<string, Field>;

/** Fields that only the members and the office ever see. */
export type InsideFields = Record<string, Field<z.ZodType, Exclude<Audience, 'public'>>>;

/** Values by the name of their field, where the type is known only at run time. */
export type AnyValues = Readonly<Record<string, unknown>>;

/**
 * A kind of record. `facts` stand once for all languages; `wording` stands once per locale; `inside` is for
 * the members, seen by them once saved and never compiled into a release.
 */
export interface ContentType {
	name: string;
	/** One record of the type, and several. */
	label: Words;
	plural: Words;
	/** Where those who write find its records. */
	desk: Desk;
	/** The part of the address under which pages of the type stand; a type without one has no pages. */
	address?: Words;
	/**
	 * The field of the wording that names a record and gives its slug. A type without one has no addresses, and its
	 * records are public without words: seats, links, assessments.
	 */
	title?: string;
	/** All records of the type stand on the list's page, each at an anchor of its own. */
	onePage?: boolean;
	facts: Fields;
	wording: Fields;
	inside: InsideFields;
	/** There is exactly one record of the type. */
	single?: boolean;
	/**
	 * Something that happened: once public it stays as it was written. A mistake is corrected by another record that
	 * names it; only for someone's protection is it taken away.
	 */
	logged?: boolean;
	/**
	 * What was public stays so. Names the list in the facts whose items are counted, as the clauses of a demand are: a
	 * version begins when their order or their words in the source language become others. The fact `sourceLocale` may
	 * name that language.
	 */
	keepsVersions?: string;
	/** A fact that no two published records share and that stays what it was once published. */
	fixed?: string;
	/**
	 * Raises stored values from the shape before to the next, in order: the first entry raises version 1 to 2.
	 * The version of a type is one more than their number.
	 */
	raises?: readonly ((part: 'facts' | 'wording' | 'inside', values: AnyValues) => AnyValues)[];
	/** A record that appears nowhere in public and is counted by no public number: a mark of protection. */
	isWithheld?(facts: AnyValues): boolean;
	/** What stands against publishing these facts in the place of those before, beside what holds for every type. */
	hindrance?(facts: AnyValues, before?: AnyValues): RefusalCode | undefined;
	/** What stands against it in other records. */
	guard?: Guard;
	/** Facts so grave that nobody publishes them alone, whatever the network's setting. */
	asksSecondReader?(facts: AnyValues): boolean;
}

/** Headings under which the console lists the content types, in their order. */
export const deskGroups = ['content', 'law', 'politics', 'network'] as const;
export type DeskGroup = (typeof deskGroups)[number];

/** The place of a content type in the console. */
export interface Desk {
	/** The first part of the address of its list, the same in every language of the interface. */
	address: string;
	group: DeskGroup;
	/** Its name in the menu where several records have a longer one. */
	short?: Words;
}

/** A rule that looks beyond a record's own facts. */
export interface Guard<Facts = AnyValues> {
	/** The field that names the record to look at, and around. */
	about: string;
	judge(facts: Facts, around: Around): RefusalCode | undefined;
}

/** What is public around a record as it is about to be published. */
export interface Around {
	/** Id of the record that is looked at. */
	about: string;
	/** Its facts; none when it is not public. */
	target: AnyValues | undefined;
	/** Public records that name it. */
	naming: readonly { id: string; type: string; facts: AnyValues }[];
}

/** A content type whose fields are known when the program is compiled. */
export interface Declared<
	Name extends string,
	Facts extends Fields,
	Wording extends Fields,
	Inside extends InsideFields
> extends ContentType {
	name: Name;
	title?: keyof Wording & string;
	facts: Facts;
	wording: Wording;
	inside: Inside;
	fixed?: keyof Facts & string;
	keepsVersions?: keyof Facts & keyof Wording & string;
	isWithheld?(facts: Values<Facts>): boolean;
	hindrance?(facts: Values<Facts>, before?: Values<Facts>): RefusalCode | undefined;
	guard?: Guard<Values<Facts>> & { about: keyof Facts & string };
	asksSecondReader?(facts: Values<Facts>): boolean;
}

/** Fields, or what makes them once they are first asked for. */
type Given<F extends Fields> = F | (() => F);

/**
 * Declares a content type; all else about it is derived. Fields that are given as what makes them are made when they are first
 * asked for: whoever needs the names of the types alone does not wait for all their schemas.
 */
export function contentType<
	const Name extends string,
	Facts extends Fields,
	Wording extends Fields,
	Inside extends InsideFields = Record<never, never>
>({
	facts,
	wording,
	inside,
	...type
}: Omit<Declared<Name, Facts, Wording, Inside>, 'facts' | 'wording' | 'inside'> & {
	facts: Given<Facts>;
	wording: Given<Wording>;
	inside?: Given<Inside>;
}): Declared<Name, Facts, Wording, Inside> {
	const made = { facts: madeOnce(facts), wording: madeOnce(wording), inside: madeOnce(inside ?? noFields<Inside>()) };
	return {
		...type,
		get facts() {
			return made.facts();
		},
		get wording() {
			return made.wording();
		},
		get inside() {
			return made.inside();
		}
	};
}

function madeOnce<F extends Fields>(given: Given<F>): () => F {
	let made: F | undefined;
	return () => (made ??= typeof given === 'function' ? given() : given);
}

type Face = 'value' | 'shown';
type SchemaOf<F extends Fields, On extends Face> = z.ZodObject<{ [Name in keyof F]: F[Name][On] }, z.core.$strict>;

/** The values of all fields. */
export type Values<F extends Fields> = z.infer<SchemaOf<F, 'value'>>;

type Sees<By extends Audience> = By extends 'members' ? 'public' | 'members' : 'public';
type SeenFields<F extends Fields, By extends Audience> = {
	[Name in keyof F as F[Name]['audience'] extends Sees<By> ? Name : never]: F[Name];
};

/** What an audience sees of the values: a field it may not see has no name here. */
export type View<F extends Fields, By extends Audience> = By extends 'office'
	? Values<F>
	: By extends 'own'
		? AnyValues
		: z.infer<SchemaOf<SeenFields<F, By>, 'shown'>>;

/** What may be stored. */
export function storedSchema<F extends Fields>(fields: F): SchemaOf<F, 'value'> {
	return z.strictObject(mapFields(fields, (field) => field.value)) as SchemaOf<F, 'value'>;
}

/** What an editor may enter today. Its values have the stored shape. Made once for the same fields. */
export function entrySchema<F extends Fields>(fields: F): z.ZodType<Values<F>> {
	const schema = entrySchemas.get(fields) ?? z.strictObject(mapFields(fields, (field) => field.entry));
	entrySchemas.set(fields, schema);
	return schema as unknown as z.ZodType<Values<F>>;
}

/** Making one takes many times as long as checking values against it. */
const entrySchemas = new WeakMap<Fields, z.ZodType>();

/** What the public is shown. */
export function publicSchema<F extends Fields>(fields: F): SchemaOf<SeenFields<F, 'public'>, 'shown'> {
	const seen = Object.fromEntries(Object.entries(fields).filter(([, { audience }]) => audience === 'public'));
	return z.strictObject(mapFields(seen, (field) => field.shown)) as SchemaOf<SeenFields<F, 'public'>, 'shown'>;
}

/**
 * How `by` looks at a record of a type. Of a list that is not seen whole, words are seen of those items alone that the
 * record's `values`, the facts, show: without them, of none.
 */
export function outlookOn<By extends Audience>(
	{ facts, wording, inside }: Pick<ContentType, 'facts' | 'wording' | 'inside'>,
	{ by, isPublic, values = {} }: Pick<Outlook<By>, 'by' | 'isPublic'> & { values?: AnyValues }
): Outlook<By> {
	const named = [facts, wording, inside].flatMap((fields) => Object.entries(fields));
	const seen = new Set(named.flatMap(([name, field]) => (sees(by, field) ? [name] : [])));
	const outlook = { by, isPublic, isSeen: (name: string) => seen.has(name), isItemSeen: () => true };
	const lists = Object.entries(facts).flatMap(([name, field]) =>
		mayLeaveOut(field) || !sees(by, field)
			? [[name, new Set(idsOf(shownOf(field, values[name], outlook)))] as const]
			: []
	);
	const itemsOf = new Map(lists);
	return { ...outlook, isItemSeen: (list, id) => itemsOf.get(list)?.has(id) ?? true };
}

/** What someone may see of `values`: the only way from a record to a page, a feed or an export. */
export function viewOf<F extends Fields, By extends Audience>(
	fields: F,
	values: Values<F> | AnyValues,
	outlook: Outlook<By>
): View<F, By> {
	const shown = shownIn(fields, values, outlook);
	const hiding = hidingIn(fields, { values, shown, outlook });
	if (hiding.length === 0) return shown as View<F, By>;
	// A value may hide itself, as a confidential place does; what vouches for it then vouches for nothing that is seen.
	const isSeen = (name: string) => outlook.isSeen(name) && !hiding.includes(name);
	return shownIn(fields, values, { ...outlook, isSeen }) as View<F, By>;
}

function shownIn(fields: Fields, values: AnyValues, outlook: Outlook): AnyValues {
	const shown = Object.entries(fields).flatMap(([name, field]) => {
		const value = shownOf(field, values[name], outlook);
		return value === undefined ? [] : [[name, value] as const];
	});
	return Object.fromEntries(shown);
}

interface Shown {
	values: AnyValues;
	shown: AnyValues;
	outlook: Outlook;
}

/** Names of the fields of which something is hidden that is meant for who looks. */
function hidingIn(fields: Fields, { values, shown, outlook }: Shown): string[] {
	const given = Object.entries(fields).filter(([name, field]) => values[name] !== undefined && sees(outlook.by, field));
	const hiding = given.filter(
		([name, field]) =>
			shown[name] === undefined || (mayLeaveOut(field) && idsOf(shown[name]).length < idsOf(values[name]).length)
	);
	return hiding.map(([name]) => name);
}

function shownOf(field: Field, value: unknown, outlook: Outlook): unknown {
	if (value === undefined || !sees(outlook.by, field)) return undefined;
	if (outlook.by === 'own') return ownValueOf(field, value, outlook);
	return outlook.by !== 'office' && field.show ? field.show(value, outlook) : value;
}

/** Which version of its fields a type writes today. */
export function versionOf(type: Pick<ContentType, 'raises'>): number {
	return (type.raises?.length ?? 0) + 1;
}

/** Whoever edits a value sees it as it stands, without what the office keeps in it for itself. */
function ownValueOf(field: Field, value: unknown, outlook: Outlook): unknown {
	if (field.kind === 'sources') return field.show?.(value, outlook);
	const { items } = field;
	return items ? mapItems(value, (item) => ({ ...idOf(item), ...shownIn(items, item, outlook) })) : value;
}

/** Of a list; words stand under the id of their item. */
function idOf({ id }: AnyValues): AnyValues {
	return id === undefined ? {} : { id };
}

/** Whether `by` may see a field. */
export function sees(by: Audience, field: Field): boolean {
	return audiences.indexOf(field.audience) <= audiences.indexOf(by);
}

/** Sound, because `Inside` is empty wherever the caller gave none. */
function noFields<Inside extends InsideFields>(): Inside {
	return {} as Inside;
}

function mapFields<Out>(fields: Fields, change: (field: Field) => Out): Record<string, Out> {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, change(field)]));
}
