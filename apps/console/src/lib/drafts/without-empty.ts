import type { AnyValues } from '@kok/domain/content-type';

/** Values without what was left empty: a field that nobody filled has none. Lists stay, an empty one too. */
export function withoutEmpty(values: AnyValues): AnyValues {
	const given = Object.entries(values).map(([name, value]) => [name, emptied(value)] as const);
	return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function emptied(value: unknown): unknown {
	if (typeof value === 'string') return value.trim() === '' ? undefined : value;
	if (Array.isArray(value)) return value.map((item: unknown) => emptied(item)).filter((item) => item !== undefined);
	if (typeof value !== 'object' || value === null) return value;
	return withoutEmpty({ ...value });
}
