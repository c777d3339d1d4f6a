import type { Field } from '@kok/domain/fields/field';
import { isValues } from './names.ts';

export type Schema = Field['value'];

/**
 * The schema at a place within a value. Where a value has one of several shapes, as a ground has, a field of its own says
 * which. `undefined` where there is no such place.
 */
export function expectedAt(schema: Schema, keys: readonly string[], value: unknown): Schema | undefined {
	const expected = fitting(schema, value);
	const [key, ...rest] = keys;
	if (key === undefined) return expected;
	const inner = innerOf(expected, key);
	return inner && expectedAt(inner, rest, valueAt(value, key));
}

/** The names of the fields of an object. */
export function fieldNames(expected: Schema | undefined): string[] {
	return Object.keys(definition(expected).shape ?? {});
}

/** The values that a place within a value lets one choose among. */
export function choicesAt(schema: Schema, keys: readonly string[], value: unknown): string[] {
	const around = expectedAt(schema, keys.slice(0, -1), value);
	if (!around) return [];
	const { options = [around] } = definition(around);
	return options.flatMap((option) => choicesOf(innerOf(option, keys.at(-1) ?? '')));
}

/** The kind of a value by its name in zod; a number that has to be whole is a `whole number`. */
export function kindOf(expected: Schema | undefined): string | undefined {
	const { type, format } = definition(expected);
	return type === 'number' && format !== undefined ? 'whole number' : type;
}

function fitting(schema: Schema, value: unknown): Schema {
	const { innerType, options, discriminator } = definition(schema);
	if (innerType) return fitting(innerType, value);
	if (!options || discriminator === undefined) return schema;
	const word = String(valueAt(value, discriminator));
	return options.find((option) => choicesOf(innerOf(option, discriminator)).includes(word)) ?? schema;
}

function innerOf(expected: Schema, key: string): Schema | undefined {
	const { shape, element, valueType } = definition(expected);
	return shape?.[key] ?? element ?? valueType;
}

function choicesOf(schema: Schema | undefined): string[] {
	const { innerType, element, entries, values = [] } = definition(schema);
	const around = innerType ?? element;
	if (around) return choicesOf(around);
	return entries ? Object.keys(entries) : values.map(String);
}

function valueAt(value: unknown, key: string): unknown {
	if (Array.isArray(value)) return value[Number(key)];
	return isValues(value) ? value[key] : undefined;
}

/** What a schema may say of itself; zod declares the definition of each of its types apart. */
interface Definition {
	type: string;
	format: string;
	shape: Record<string, Schema>;
	innerType: Schema;
	element: Schema;
	valueType: Schema;
	options: readonly Schema[];
	discriminator: string;
	entries: object;
	values: readonly unknown[];
}

function definition(schema: Schema | undefined): Partial<Definition> {
	return schema?._zod.def ?? {};
}
