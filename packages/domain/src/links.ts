import type { AnyValues, Fields } from './content-type.ts';
import type { Field } from './fields/field.ts';
import { retoldIn } from './fields/retelling.ts';

/** That some values name another record. */
export interface Link {
	/** The field, dotted within a list: `stages.body`. */
	field: string;
	/** Id of the record that is named. */
	target: string;
	/** The content type that the field asks for. */
	type: string;
	/** What the values belong to makes no sense without that record: a seat without its body. */
	isVital: boolean;
}

/** The records that values name, in the order in which they stand, those named twice in one field once. */
export function linksOf(fields: Fields, values: AnyValues): Link[] {
	const links = Object.entries(fields).flatMap(([name, field]) => linksIn(field, { name, value: values[name] }));
	const byKey = new Map(links.map((link) => [`${link.field} ${link.target}`, link]));
	return [...byKey.values()];
}

function linksIn(field: Field, { name, value }: { name: string; value: unknown }): Link[] {
	const { kind, to, items } = field;
	if (items) {
		const nested = itemsIn(value).flatMap((item) => linksOf(items, item));
		return nested.map((link) => ({ ...link, field: `${name}.${link.field}`, isVital: false }));
	}
	if (kind === 'retelling')
		return retoldIn(value).map(({ type, id }) => ({ field: name, target: id, type, isVital: false }));
	if (to === undefined) return [];
	return targetsIn(value).map((target) => ({ field: name, target, type: to, isVital: isVital(field) }));
}

/** Whether what a field belongs to makes no sense without the record that it names. */
export function isVital({ kind, required, owner }: Pick<Field, 'kind' | 'required' | 'owner'>): boolean {
	return kind === 'reference' && (required || owner === true);
}

/** Of one id, a list of ids, or a list of citations. */
function targetsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(targetsIn);
	return isValues(value) ? targetsIn(value['demand']) : [];
}

/** Of a list, or of words by the id of their item. */
function itemsIn(value: unknown): AnyValues[] {
	return isValues(value) ? Object.values(value).filter(isValues) : [];
}

function isValues(value: unknown): value is AnyValues {
	return typeof value === 'object' && value !== null;
}
