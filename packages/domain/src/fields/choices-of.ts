import * as z from 'zod';
import type { Field } from './field.ts';

/** The codes of which a field takes one or several, in their order; none where it takes no choice. */
export function choicesOf({ kind, value }: Pick<Field, 'kind' | 'value'>): readonly string[] {
	return kind === 'choice' || kind === 'choices' ? codesIn(value) : [];
}

function codesIn(schema: z.core.$ZodType): readonly string[] {
	if (schema instanceof z.core.$ZodOptional) return codesIn(schema._zod.def.innerType);
	if (schema instanceof z.core.$ZodArray) return codesIn(schema._zod.def.element);
	return schema instanceof z.core.$ZodEnum ? Object.values(schema._zod.def.entries).map(String) : [];
}
