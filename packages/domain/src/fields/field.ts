import * as z from 'zod';
import type { Words } from '../words.ts';

/** Who may see a field. Each audience also sees what those before it see; `own` is the member that a record is about. */
export const audiences = ['public', 'members', 'own', 'office'] as const;
export type Audience = (typeof audiences)[number];

export type Kind =
	| 'line'
	| 'text'
	| 'day'
	| 'date'
	| 'link'
	| 'phone'
	| 'email'
	| 'count'
	| 'number'
	| 'flag'
	| 'choice'
	| 'choices'
	| 'languages'
	| 'areas'
	| 'time-zone'
	| 'hours'
	| 'place'
	| 'reference'
	| 'references'
	| 'clauses'
	| 'media'
	| 'items'
	| 'item-words'
	| 'sources'
	| 'ground'
	| 'retelling';

/** Who looks at a record, and what a kind may ask when it shows a value to someone outside the office. */
export interface Outlook<By extends Audience = Audience> {
	by: By;
	/** Whether the record with this id is on the public record. */
	isPublic: (recordId: string) => boolean;
	/** Whether who looks may see the field with this name, be it a fact or of the wording. */
	isSeen: (fieldName: string) => boolean;
	/** Whether they may see an item of a list in the facts; its words are seen only with it. */
	isItemSeen: (list: string, itemId: string) => boolean;
}

/**
 * One field of a content type. Validation, form, history, import, API document and what the
 * public sees are derived from it: no other place lists the fields of a type again.
 */
export interface Field<
	Value extends z.ZodType = z.ZodType,
	Seen extends Audience = Audience,
	Shown extends z.ZodType = z.ZodType
> {
	kind: Kind;
	label: Words;
	audience: Seen;
	/** What may be stored: kept wide, so that what was once stored stays readable. */
	value: Value;
	/** What an editor may enter today; never wider than `value`. */
	entry: z.ZodType;
	/** What someone outside the office sees of a value. */
	shown: Shown;
	/** Turns a stored value into the shown one; `undefined` hides it. Without it the value is shown as it is. */
	show?(value: unknown, outlook: Outlook): unknown;
	/** Whether the field has to be filled; see `optional`. */
	required: boolean;
	/** A decision of the office about this site, not a fact about the world: it needs no source. */
	setting: boolean;
	/** The fields of each item, for the kinds `items` and `item-words`. */
	items?: Record<string, Field>;
	/** For the kind `item-words`: the field of the facts that holds the items, and whether each of them must have its words. */
	list?: string;
	complete?: boolean;
	/** For the kind `items`: fields of which an item must show at least one, else it is left out. */
	restsOn?: readonly string[];
	/** The record, or the item, is seen only together with the record that this field names. */
	owner?: boolean;
	/** A day that no editor writes: it follows from the log, where someone confirms that the record still holds. */
	confirmed?: boolean;
	/** The content type that the kinds `reference`, `references` and `clauses` point to. */
	to?: string;
}

/** Without an audience a field is for the office alone: forgetting it can hide, never leak. */
export interface Traits<Seen extends Audience> {
	label: Words;
	audience?: Seen;
	setting?: boolean;
}

/** What a kind is made of. */
interface Make<Value extends z.ZodType, Shown extends z.ZodType> {
	kind: Kind;
	value: Value;
	entry?: z.ZodType;
	shown: Shown;
	show?: (value: z.infer<Value>, outlook: Outlook) => z.infer<Shown> | undefined;
	items?: Record<string, Field>;
	restsOn?: readonly string[];
}

/** Builds a field of a kind; the kinds of this folder are made with it. */
export function field<Value extends z.ZodType, Shown extends z.ZodType, Seen extends Audience>(
	make: Make<Value, Shown>,
	{ label, audience, setting }: Traits<Seen>
): Field<Value, Seen, Shown> {
	const { entry, show, ...rest } = make;
	return {
		...rest,
		entry: entry ?? make.value,
		label,
		audience: audience ?? officeAlone(),
		required: true,
		setting: setting ?? false,
		...(show && { show: showing(make.value, show) })
	};
}

/** The same field, which may be left empty. */
export function optional<Value extends z.ZodType, Seen extends Audience, Shown extends z.ZodType>(
	field: Field<Value, Seen, Shown>
): Field<z.ZodOptional<Value>, Seen, z.ZodOptional<Shown>> {
	return {
		...field,
		required: false,
		value: z.optional(field.value),
		entry: z.optional(field.entry),
		shown: z.optional(field.shown)
	};
}

/** The same field, which follows from confirmations. */
export function confirmed<Of extends Field>(field: Of): Of {
	return { ...field, confirmed: true };
}

/** Sound, because `Seen` is `'office'` wherever the caller gave no audience. */
function officeAlone<Seen extends Audience>(): Seen {
	return 'office' as Seen;
}

/** Parses before it shows, so that a kind never handles a value of another shape. */
function showing<Value extends z.ZodType>(value: Value, show: (value: z.infer<Value>, outlook: Outlook) => unknown) {
	return (stored: unknown, outlook: Outlook) => show(value.parse(stored), outlook);
}
