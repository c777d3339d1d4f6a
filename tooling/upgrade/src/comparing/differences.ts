/** One place at which two values differ; `undefined` where there is nothing. */
export interface Difference {
	path: string;
	before: unknown;
	after: unknown;
}

/** Every place at which JSON differs, as deep as it goes. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
	if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) {
		return before === after ? [] : [{ path, before, after }];
	}
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...keys].flatMap((key) => differences(before[key], after[key], path === '' ? key : `${path}.${key}`));
}

/** A list by the ids of its members, so that a path names one whatever stands before it. */
export function byId(list: readonly unknown[]): Record<string, unknown> {
	return Object.fromEntries(list.map((member, index) => [idOf(member) ?? String(index), member]));
}

function idOf(member: unknown): string | undefined {
	return isTree(member) && typeof member['id'] === 'string' ? member['id'] : undefined;
}

function isTree(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
