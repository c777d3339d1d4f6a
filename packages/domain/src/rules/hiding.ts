import { canonicalJson, jsonOf } from '../canonical.ts';
import type { AnyValues, ContentType } from '../content-type.ts';
import type { Field } from '../fields/field.ts';
import { mapItems } from '../items-in.ts';

/** Kinds of facts by which somebody is reached, each of which can be left out. */
const reached: ReadonlySet<Field['kind']> = new Set(['phone', 'email']);

/** Whether a fact leads to a telephone, a mailbox or a door, so that its member may hide it at once. */
export function isHideable({ kind, audience, required, items }: Field): boolean {
	if (audience !== 'public') return false;
	if (reached.has(kind)) return !required;
	return kind === 'place' || (kind === 'items' && Object.values(items ?? {}).some((inner) => inner.kind === 'place'));
}

/**
 * The facts without what one of them tells the public: a number is left out, places stand in them as confidential. None
 * where the fact cannot be hidden, or tells the public nothing.
 */
export function withHidden({ facts: fields }: Pick<ContentType, 'facts'>, facts: AnyValues, name: string) {
	const field = fields[name];
	const value = facts[name];
	if (!field || value === undefined || !isHideable(field)) return undefined;
	const hidden = reached.has(field.kind) ? undefined : hiddenPlacesIn(field, value);
	if (isSame(hidden, value)) return undefined;
	const { [name]: _, ...others } = facts;
	return hidden === undefined ? others : { ...others, [name]: hidden };
}

/** Whether a draft still tells of a fact what the public read of it. */
export function tellsTheSame(draft: AnyValues, published: AnyValues, name: string): boolean {
	return isSame(draft[name], published[name]);
}

function hiddenPlacesIn(field: Field, value: unknown): unknown {
	if (field.kind === 'place') return typeof value === 'object' ? { ...value, disclosure: 'confidential' } : value;
	const { items = {} } = field;
	return mapItems(value, (item) =>
		Object.fromEntries(
			Object.entries(item).map(([name, inner]) => [
				name,
				items[name]?.kind === 'place' ? hiddenPlacesIn(items[name], inner) : inner
			])
		)
	);
}

function isSame(one: unknown, other: unknown): boolean {
	if (one === undefined || other === undefined) return one === other;
	return canonicalJson(jsonOf(one)) === canonicalJson(jsonOf(other));
}
