import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { withoutUnknown } from './without-unknown.ts';

const kind = z.enum(['a', 'b']);

function left(schema: z.ZodType, value: unknown): unknown {
	return withoutUnknown(schema)(value);
}

describe('of what a later version wrote', () => {
	test('members that the schema does not name are left out, at any depth', () => {
		const schema = z.object({
			one: z.object({ two: z.string() }).optional(),
			list: z.array(z.object({ id: z.string() }))
		});
		const value = { one: { two: 'x', new: 1 }, list: [{ id: 'a', new: 1 }], new: 1 };
		expect(left(schema, value)).toStrictEqual({ one: { two: 'x' }, list: [{ id: 'a' }] });
	});

	test('an unknown code is left out of a list and of an optional member, and stays where the member must be there', () => {
		expect(left(z.array(kind), ['a', 'new', 'b'])).toEqual(['a', 'b']);
		expect(left(z.object({ kind: kind.optional() }), { kind: 'new' })).toStrictEqual({});
		expect(left(z.object({ kind }), { kind: 'new' })).toEqual({ kind: 'new' });
	});

	test('an unknown code is “other” where the schema has that', () => {
		expect(left(z.object({ kind: z.enum(['a', 'other']) }), { kind: 'new' })).toEqual({ kind: 'other' });
	});

	test('an entry under an unknown name is left out', () => {
		const schema = z.partialRecord(kind, z.object({ id: z.string() }));
		expect(left(schema, { a: { id: 'x', new: 1 }, new: { id: 'y' } })).toEqual({ a: { id: 'x' } });
	});

	test('one of several shapes is taken by its literals, and the one that fits none stays whole', () => {
		const schema = z.union([
			z.array(kind),
			z.string(),
			z.object({ kind: z.literal('a'), name: z.string() }),
			z.object({ kind: z.literal('b'), size: z.number() })
		]);
		expect(left(schema, { kind: 'b', size: 1, name: 'x' })).toEqual({ kind: 'b', size: 1 });
		expect(left(schema, ['a', 'new'])).toEqual(['a']);
		for (const other of [{ kind: 'new', size: 1 }, 'text', 7, null]) expect(left(schema, other)).toEqual(other);
	});
});

test('what is wrong in another way stays as it is, for the schema itself to refuse', () => {
	const shapes = [z.object({ id: z.string() }), z.partialRecord(kind, z.string()), z.array(kind)];
	for (const schema of shapes)
		for (const value of ['text', 7, null, undefined]) expect(left(schema, value)).toBe(value);
	for (const schema of shapes.slice(0, 2)) expect(left(schema, ['a'])).toEqual(['a']);
	expect(left(z.object({ kind: kind.optional() }), { kind: 7 })).toEqual({ kind: 7 });
});
