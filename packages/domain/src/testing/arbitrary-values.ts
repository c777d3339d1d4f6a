import * as fc from 'fast-check';
import * as z from 'zod';
import type { AnyValues, Fields } from '../content-type.ts';

/** Texts of every shape that a field asks for; which of them one takes its schema says. */
const shaped = [
	...['2013', '2013-03', '2026-11-24', '09:00', '17:30', '24:00', 'de', 'pt-BR', 'Europe/Berlin', 'a-1', 'b2', 'c'],
	...['https://netz.example/', 'http://a.example/?q="x",y;z', 'a@netz.example', '+49 30 555 01 23', '110 220'],
	...['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'f'.repeat(64), '='.repeat(3)]
];
const anyNumber = fc.oneof(
	fc.integer({ min: 0, max: 300 }),
	fc.integer({ min: -9_999, max: 9_999 }).map((hundredths) => hundredths / 100)
);
const anyText = fc.oneof(
	fc.constantFrom(...shaped),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
	fc.string({ unit: fc.constantFrom('a', ',', ';', '"', "'", '\n', '\r', '=', '+', '-', ' ', '\t'), minLength: 1 })
);

/** Whatever an editor may enter into fields, as it is stored. */
export function valuesOf(fields: Fields): fc.Arbitrary<AnyValues> {
	const members = Object.entries(fields).map(([name, { entry }]) => [name, arbitraryOf(entry)] as const);
	return fc.record(Object.fromEntries(members)).map(withoutUndefined);
}

function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
	const read = madeFor(schema).map((value) => z.safeParse(schema, value));
	return read.filter(({ success }) => success).map(({ data }) => data);
}

/** Values of about the right shape. */
function madeFor(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
	if (schema instanceof z.core.$ZodString) return textFor(schema);
	if (schema instanceof z.core.$ZodNumber) return anyNumber;
	if (schema instanceof z.core.$ZodBoolean) return fc.boolean();
	if (schema instanceof z.core.$ZodNull) return fc.constant(null);
	if (schema instanceof z.core.$ZodEnum) return fc.constantFrom(...Object.values(schema._zod.def.entries));
	if (schema instanceof z.core.$ZodLiteral) return fc.constantFrom(...schema._zod.def.values);
	if (schema instanceof z.core.$ZodArray) return fc.array(arbitraryOf(schema._zod.def.element), { maxLength: 3 });
	if (schema instanceof z.core.$ZodOptional)
		return fc.option(arbitraryOf(schema._zod.def.innerType), { nil: undefined });
	if (schema instanceof z.core.$ZodNullable) return fc.option(arbitraryOf(schema._zod.def.innerType), { nil: null });
	if (schema instanceof z.core.$ZodUnion) return fc.oneof(...schema._zod.def.options.map(arbitraryOf));
	if (schema instanceof z.core.$ZodRecord) {
		const ids = fc.constantFrom('a', 'b', '1', 'x-2');
		return fc.dictionary(ids, arbitraryOf(schema._zod.def.valueType), { maxKeys: 3 });
	}
	if (schema instanceof z.core.$ZodObject) {
		const members = Object.entries(schema._zod.def.shape).map(([name, of]) => [name, arbitraryOf(of)] as const);
		return fc.record(Object.fromEntries(members)).map(withoutUndefined);
	}
	throw new TypeError(`No example for ${schema._zod.def.type}`);
}

function textFor(schema: z.core.$ZodType): fc.Arbitrary<string> {
	const fitting = shaped.filter((text) => z.safeParse(schema, text).success);
	const takesAny = z.safeParse(schema, 'Ein Satz, mit Komma').success;
	return takesAny || fitting.length === 0 ? anyText : fc.constantFrom(...fitting);
}

function withoutUndefined(values: Readonly<Record<string, unknown>>): AnyValues {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
