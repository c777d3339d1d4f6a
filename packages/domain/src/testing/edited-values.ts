import * as fc from 'fast-check';
import type { AnyValues, Fields } from '../content-type.ts';
import type { Field, Kind } from '../fields/field.ts';
import { valuesOf } from './arbitrary-values.ts';

/** Kinds whose values name files, or items that another part of the record has to have as well. */
const tied: ReadonlySet<Kind> = new Set(['media', 'items', 'areas', 'clauses', 'retelling', 'ground', 'time-zone']);

/**
 * Values as an editor may leave them who changed one field: it is written anew, emptied, or leads to another record, of
 * those that `targets` has of a type. The same seed makes the same edit. Not every result may be saved: an editor is refused as well.
 */
export function editedValues(
	fields: Fields,
	{ seed, ...about }: { values: AnyValues; targets: (type: string) => readonly string[]; seed: number }
): AnyValues {
	const [edited] = fc.sample(anyEdit(fields, about), { numRuns: 1, seed });
	return edited ?? about.values;
}

function anyEdit(
	fields: Fields,
	{ values, targets }: { values: AnyValues; targets: (type: string) => readonly string[] }
): fc.Arbitrary<AnyValues> {
	const names = Object.keys(fields).filter((name) => {
		const field = fields[name];
		return field !== undefined && !tied.has(field.kind) && field.confirmed !== true;
	});
	if (names.length === 0) return fc.constant(values);
	return fc.constantFrom(...names).chain((name) => {
		const field = fields[name];
		if (!field) return fc.constant(values);
		return valueOf(field, { name, before: values[name], targets }).map((value) => {
			const { [name]: _, ...others } = values;
			return value === undefined ? others : { ...others, [name]: value };
		});
	});
}

function valueOf(
	field: Field,
	{ name, before, targets }: { name: string; before: unknown; targets: (type: string) => readonly string[] }
): fc.Arbitrary<unknown> {
	const emptied = field.required ? [] : [fc.constant(undefined)];
	if (field.to !== undefined) {
		const known = targets(field.to);
		if (known.length === 0) return fc.constant(before);
		const one = fc.constantFrom(...known);
		return fc.oneof(...emptied, field.kind === 'references' ? fc.uniqueArray(one, { maxLength: 3 }) : one);
	}
	if (field.kind === 'item-words') return fc.constant(before).map((words) => reworded(words));
	return fc.oneof(
		...emptied,
		valuesOf({ [name]: field }).map((values) => values[name])
	);
}

/** The words of every item with a sign behind each. */
function reworded(words: unknown): unknown {
	if (typeof words === 'string') return `${words} !`;
	if (typeof words !== 'object' || words === null) return words;
	if (Array.isArray(words)) return words;
	return Object.fromEntries(Object.entries(words).map(([id, word]) => [id, reworded(word)]));
}
