import * as z from 'zod';

/** How values of a schema lie in the columns of a row. */
export type Form =
	| { kind: 'text'; schema: z.core.$ZodType }
	| { kind: 'number' }
	| { kind: 'flag' }
	/** Looked for and not found: `null` in the cell. */
	| { kind: 'none' }
	/** Several plain values in one cell. */
	| { kind: 'list'; of: Form }
	/** Members with a name each: `seat.locality`. */
	| { kind: 'group'; members: ReadonlyMap<string, Form> }
	/** Things in order, numbered from 1: `sources.1.title`. */
	| { kind: 'series'; of: Form }
	/** Things by their id, numbered from 1, each with its id in a column: `clauses.1.id`, `clauses.1.text`. */
	| { kind: 'named'; of: Form }
	| { kind: 'maybe'; of: Form }
	| { kind: 'either'; options: readonly { form: Form; schema: z.core.$ZodType }[] };

/** Derives the form of a schema; throws a `TypeError` for one that a table has no columns for. */
export function formOf(schema: z.core.$ZodType): Form {
	if (schema instanceof z.core.$ZodString) return { kind: 'text', schema };
	if (schema instanceof z.core.$ZodEnum || schema instanceof z.core.$ZodLiteral) return { kind: 'text', schema };
	if (schema instanceof z.core.$ZodNumber) return { kind: 'number' };
	if (schema instanceof z.core.$ZodBoolean) return { kind: 'flag' };
	if (schema instanceof z.core.$ZodNull) return { kind: 'none' };
	if (schema instanceof z.core.$ZodArray) return listOf(formOf(schema._zod.def.element));
	if (schema instanceof z.core.$ZodRecord) return { kind: 'named', of: formOf(schema._zod.def.valueType) };
	if (schema instanceof z.core.$ZodObject) return { kind: 'group', members: membersOf(schema._zod.def.shape) };
	if (schema instanceof z.core.$ZodOptional) return { kind: 'maybe', of: formOf(schema._zod.def.innerType) };
	if (schema instanceof z.core.$ZodUnion) return { kind: 'either', options: schema._zod.def.options.map(optionOf) };
	if (schema instanceof z.core.$ZodNullable) {
		return { kind: 'either', options: [optionOf(z.null()), optionOf(schema._zod.def.innerType)] };
	}
	throw new TypeError(`A table has no columns for ${schema._zod.def.type}`);
}

function listOf(of: Form): Form {
	const isPlain = of.kind === 'text' || of.kind === 'number' || of.kind === 'flag';
	return { kind: isPlain ? 'list' : 'series', of };
}

function membersOf(shape: Readonly<Record<string, z.core.$ZodType>>): Map<string, Form> {
	return new Map(Object.entries(shape).map(([name, member]) => [name, formOf(member)]));
}

function optionOf(schema: z.core.$ZodType) {
	return { form: formOf(schema), schema };
}

/** What a table holds, by the name of its column. */
export type Sizes = ReadonlyMap<string, number>;

/** How many numbered things the given columns hold, by the name under which they stand. */
export function sizesOf(columns: Iterable<string>): Sizes {
	const sizes = new Map<string, number>();
	for (const column of columns) {
		const segments = column.split('.');
		for (const [index, segment] of segments.entries()) {
			if (!isNumber(segment)) continue;
			const name = segments.slice(0, index).join('.');
			sizes.set(name, Math.max(sizes.get(name) ?? 0, Number(segment)));
		}
	}
	return sizes;
}

/**
 * Every column of a form under a name, in order, with as many numbered ones as `sizes` asks for and at least one of
 * each. An empty list that might as well be left out has a column of its own, which stands there only if it was `seen`.
 */
export function columnsOf(
	form: Form,
	{ name, sizes, seen }: { name: string; sizes: Sizes; seen: ReadonlySet<string> }
): string[] {
	const inner = (of: Form, member: string) => columnsOf(of, { name: `${name}.${member}`, sizes, seen });
	const own = seen.has(name) ? [name] : [];
	switch (form.kind) {
		case 'text':
		case 'number':
		case 'flag':
		case 'none':
		case 'list':
			return [name];
		case 'maybe':
			return columnsOf(form.of, { name, sizes, seen });
		case 'group':
			return [...own, ...[...form.members].flatMap(([member, of]) => inner(of, member))];
		case 'series':
			return [...own, ...numbers(sizes.get(name)).flatMap((number) => inner(form.of, number))];
		case 'named':
			return [
				...own,
				...numbers(sizes.get(name)).flatMap((number) => [`${name}.${number}.id`, ...inner(form.of, number)])
			];
		case 'either':
			return [...new Set(form.options.flatMap((option) => columnsOf(option.form, { name, sizes, seen })))];
	}
}

/** Whether a form has a column at the end of these names. */
export function hasColumn(form: Form, [first, ...rest]: readonly string[]): boolean {
	switch (form.kind) {
		case 'text':
		case 'number':
		case 'flag':
		case 'none':
		case 'list':
			return first === undefined;
		case 'maybe':
			return hasColumn(form.of, first === undefined ? [] : [first, ...rest]);
		case 'either':
			return form.options.some((option) => hasColumn(option.form, first === undefined ? [] : [first, ...rest]));
		case 'group': {
			const member = first === undefined ? undefined : form.members.get(first);
			return first === undefined || (member !== undefined && hasColumn(member, rest));
		}
		case 'series':
			return first === undefined || (isNumber(first) && hasColumn(form.of, rest));
		case 'named':
			return first === undefined || (isNumber(first) && (isId(rest) || hasColumn(form.of, rest)));
	}
}

/** From 1 to 999: more of one thing than any list may hold. */
function isNumber(segment: string): boolean {
	return /^[1-9]\d{0,2}$/.test(segment);
}

function isId(segments: readonly string[]): boolean {
	return segments.length === 1 && segments[0] === 'id';
}

function numbers(size = 1): string[] {
	return Array.from({ length: size }, (_, index) => String(index + 1));
}
