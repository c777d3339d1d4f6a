import type { Context } from 'hono';

/** What a request says it has read: a revision, nothing yet (it creates), or not a word. */
export type Precondition = { read: 'revision'; revision: number } | { read: 'nothing-yet' } | { read: 'unsaid' };

/**
 * Reads `If-Match` with one entity tag, or `If-None-Match: *` (RFC 9110, 13.1). `If-Match: *` and lists say nothing about
 * which state was read, so they count as unsaid. A proxy that compresses makes a tag weak; what counts is the revision in
 * it, so the weak form is as good.
 */
export function preconditionOf(c: Context): Precondition {
	if (c.req.header('if-none-match')?.trim() === '*') return { read: 'nothing-yet' };
	const match = /^(?:W\/)?"([1-9]\d{0,8})(?:-[0-9a-f]{64})?"$/.exec(c.req.header('if-match')?.trim() ?? '');
	return match?.[1] === undefined ? { read: 'unsaid' } : { read: 'revision', revision: Number(match[1]) };
}

export function entityTag(revision: number): string {
	return `"${revision}"`;
}

/** The tag of what is shown, by its hash. Whoever may not change it learns of no revision. */
export function entityTagOf(hash: string, revision?: number): string {
	return revision === undefined ? `"${hash}"` : `"${revision}-${hash}"`;
}

/** Whether a reader has what bears this tag, by the weak comparison of `If-None-Match` (RFC 9110, 8.8.3.2 and 13.1.2). */
export function hasAlready(c: Context, tag: string): boolean {
	const given = c.req.header('if-none-match')?.trim();
	if (given === undefined) return false;
	return given === '*' || [...given.matchAll(/"[^"]*"/g)].some(([opaque]) => opaque === tag);
}
