import { type Json, canonicalJson } from '@kok/domain/canonical';
import { hashText } from '@kok/release/envelope';
import type { Context } from 'hono';

/** What a request says it has read: a revision, nothing yet (it creates), or not a word. */
export type Precondition = { read: 'revision'; revision: number } | { read: 'nothing-yet' } | { read: 'unsaid' };

/**
 * Reads `If-Match` with one strong entity tag, or `If-None-Match: *` (RFC 9110, 13.1). `If-Match: *` and lists
 * say nothing about which state was read, so they count as unsaid.
 */
export function preconditionOf(c: Context): Precondition {
	if (c.req.header('if-none-match')?.trim() === '*') return { read: 'nothing-yet' };
	const match = /^"([1-9]\d{0,8})"$/.exec(c.req.header('if-match')?.trim() ?? '');
	return match?.[1] === undefined ? { read: 'unsaid' } : { read: 'revision', revision: Number(match[1]) };
}

export function entityTag(revision: number): string {
	return `"${revision}"`;
}

/** The tag of what is shown to someone who may not change it: it follows from that alone. */
export function entityTagOf(shown: Json): string {
	return `"${hashText(canonicalJson(shown))}"`;
}
