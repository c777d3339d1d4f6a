import { canonicalJson, jsonOf } from '@kok/domain/canonical';

/** Whether two values say the same, whatever the order of their names. */
export function isSame(one: unknown, other: unknown): boolean {
	return textOf(one) === textOf(other);
}

function textOf(value: unknown): string {
	return value === undefined ? '' : canonicalJson(jsonOf(value));
}
