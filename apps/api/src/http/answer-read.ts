import { hashText } from '@kok/release/envelope';
import type { Context, TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';
import { entityTagOf, hasAlready } from './preconditions.ts';

/**
 * Answers a reader with what is shown, or with 304 and no body where they have it already. The tag follows from every
 * byte that is shown, and of a part it names the revision too, by which it can be changed.
 */
export function answerRead<Shown extends object>(c: Context, shown: Shown, revision?: number) {
	const text = JSON.stringify(shown);
	const tag = entityTagOf(hashText(text), revision);
	c.header('etag', tag);
	return hasAlready(c, tag) ? c.body(null, 304) : answerSpelled<Shown>(c, text);
}

/** Sound, because the text is the JSON of what is shown, which takes long enough to write once. */
function answerSpelled<Shown>(c: Context, text: string) {
	const answer: Response = c.body(text, 200, { 'content-type': 'application/json' });
	return answer as Response & TypedResponse<JSONParsed<Shown>, 200, 'json'>;
}
