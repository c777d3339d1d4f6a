import type { Field } from '@kok/domain/fields/field';

/** A choice in words. */
export function optionWord(_field: Field, code: string): string {
	return code.replaceAll('_', ' ');
}
