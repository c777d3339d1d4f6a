/** What there is of these values. */
export function given<Values extends Record<string, string | undefined>>(
	values: Values
): { [Name in keyof Values]?: string } {
	const kept = Object.entries(values).filter(([, value]) => value !== undefined);
	// The filter drops `undefined` and nothing else, which its type cannot say.
	return Object.fromEntries(kept) as { [Name in keyof Values]?: string };
}

/** The lists in which something stands. */
export function lists<Lists extends Record<string, readonly unknown[]>>(all: Lists): Partial<Lists> {
	const kept = Object.entries(all).filter(([, list]) => list.length > 0);
	// Only empty lists went.
	return Object.fromEntries(kept) as Partial<Lists>;
}
