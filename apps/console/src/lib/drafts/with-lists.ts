import type { AnyValues, Fields } from '@kok/domain/content-type';

/** Values as a draft has them: a list that nobody touched is an empty one, where its field takes that. */
export function withLists(fields: Fields, values: AnyValues): AnyValues {
	const untouched = Object.entries(fields).filter(
		([name, { required, entry }]) => required && values[name] === undefined && entry.safeParse([]).success
	);
	return { ...Object.fromEntries(untouched.map(([name]) => [name, []])), ...values };
}
