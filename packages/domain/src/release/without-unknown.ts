import * as z from 'zod';

/** Takes from a JSON value what the reader does not know. */
type Prune = (value: unknown) => unknown;

/**
 * Of a value that a later version wrote, what this schema knows: without members that it does not name, without codes
 * that it does not know where they stand in a list or in an optional member, and with `other` for an unknown code where
 * the schema has that. What is wrong in another way stays as it is, for the schema itself to refuse.
 */
export function withoutUnknown(schema: z.core.$ZodType): Prune {
	if (schema instanceof z.core.$ZodObject) return pruneMembers(schema._zod.def.shape);
	if (schema instanceof z.core.$ZodRecord) return pruneEntries(schema._zod.def);
	if (schema instanceof z.core.$ZodArray) return pruneList(withoutUnknown(schema._zod.def.element));
	if (schema instanceof z.core.$ZodUnion) return pruneOneOf(schema._zod.def.options);
	if (schema instanceof z.core.$ZodEnum) return pruneCode(new Set(Object.values(schema._zod.def.entries)));
	if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable) {
		return withoutUnknown(schema._zod.def.innerType);
	}
	return (value) => value;
}

/** JSON has no `undefined`, so it says that a value is to be left out. */
const leftOut = undefined;

function pruneMembers(shape: Readonly<Record<string, z.core.$ZodType>>): Prune {
	const members = Object.entries(shape).map(([name, schema]) => ({
		name,
		prune: withoutUnknown(schema),
		isOptional: schema instanceof z.core.$ZodOptional
	}));
	return (value) => {
		if (!isObject(value)) return value;
		const known: Record<string, unknown> = {};
		for (const { name, prune, isOptional } of members) {
			if (!Object.hasOwn(value, name)) continue;
			const pruned = prune(value[name]);
			if (pruned !== leftOut) known[name] = pruned;
			else if (!isOptional) known[name] = value[name];
		}
		return known;
	};
}

function pruneEntries({ keyType, valueType }: { keyType: z.core.$ZodType; valueType: z.core.$ZodType }): Prune {
	const prune = withoutUnknown(valueType);
	return (value) => {
		if (!isObject(value)) return value;
		const known = Object.entries(value).filter(([key]) => z.safeParse(keyType, key).success);
		return Object.fromEntries(known.map(([key, entry]) => [key, prune(entry)]));
	};
}

function pruneList(prune: Prune): Prune {
	return (value) => (Array.isArray(value) ? value.map(prune).filter((entry) => entry !== leftOut) : value);
}

function pruneOneOf(options: readonly z.core.$ZodType[]): Prune {
	const candidates = options.map((option) => ({ option, prune: withoutUnknown(option) }));
	return (value) => candidates.find(({ option }) => isMeant(option, value))?.prune(value) ?? value;
}

/** Whether a value is of the kind that an option of a union describes, as far as its literals tell. */
function isMeant(option: z.core.$ZodType, value: unknown): boolean {
	if (option instanceof z.core.$ZodArray) return Array.isArray(value);
	if (!(option instanceof z.core.$ZodObject) || !isObject(value)) return false;
	return Object.entries<z.core.$ZodType>(option._zod.def.shape).every(
		([name, member]) => !(member instanceof z.core.$ZodLiteral) || z.safeParse(member, value[name]).success
	);
}

function pruneCode(codes: ReadonlySet<unknown>): Prune {
	const standIn = codes.has('other') ? 'other' : leftOut;
	return (value) => (typeof value !== 'string' || codes.has(value) ? value : standIn);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
