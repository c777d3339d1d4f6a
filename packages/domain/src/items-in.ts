import type { AnyValues } from './content-type.ts';

/** The items of a stored list, or of words by the id of their item, each changed; the shape of the whole stays. */
export function mapItems(value: unknown, change: (item: AnyValues, key: string) => AnyValues): unknown {
	if (Array.isArray(value)) return value.map((item, index) => change(valuesOf(item), String(index)));
	return Object.fromEntries(Object.entries(valuesOf(value)).map(([id, item]) => [id, change(valuesOf(item), id)]));
}

/** The same items by their id. */
export function itemsById(value: unknown): ReadonlyMap<string, AnyValues> {
	if (Array.isArray(value)) return new Map(value.map((item) => [String(valuesOf(item)['id']), valuesOf(item)]));
	return new Map(Object.entries(valuesOf(value)).map(([id, item]) => [id, valuesOf(item)]));
}

/** What is no object has no values; its schema says so. */
export function valuesOf(value: unknown): AnyValues {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
