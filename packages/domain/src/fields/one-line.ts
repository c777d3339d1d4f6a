import * as z from 'zod';

/** No line break, no control character, no half of a surrogate pair (which has no bytes in UTF-8). */
const oneLine = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;

/** A text without a line break, of at most `max` code points; spaces around it are cut. */
export function oneLineUpTo(max: number) {
	return z.string().trim().min(1).max(max).regex(oneLine, { error: 'not-one-line' });
}
