import * as z from 'zod';
import { overridesDirection } from './overrides-direction.ts';
import { showsNothing } from './shows-nothing.ts';

/** No line break, no control character, no half of a surrogate pair (which has no bytes in UTF-8). */
const oneLine = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;

/** A text without a line break, of at most `max` code points, as someone enters it; spaces around it are cut. */
export function oneLineUpTo(max: number) {
	return storedLineUpTo(max)
		.refine((written) => !showsNothing(written), { error: 'too-short' })
		.refine((written) => !overridesDirection(written), { error: 'not-plain-text' });
}

/** The same as it may be stored: earlier versions took a line in which nothing can be seen. */
export function storedLineUpTo(max: number) {
	return z.string().trim().min(1).max(max).regex(oneLine, { error: 'not-one-line' });
}
