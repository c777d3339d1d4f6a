import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugAsThen } from './testing/slug-as-then.ts';
import { slugOf } from './slug.ts';

/** Every letter that version 0.4.0 spelled, with what stands between words. */
const spelledThen = Array.from({ length: 0x2fff }, (_, code) => String.fromCodePoint(code)).filter(
	(sign) => sign < '\u0080' || /^[a-z]/i.test(sign.normalize('NFD')) || !/[\p{L}\p{M}\p{Nd}]/v.test(sign)
);

test('German and English titles have the slugs that version 0.4.0 gave them', () => {
	expect(spelledThen.length).toBeGreaterThan(3000);
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...spelledThen, 'ß', "'", '’', ':in', '*in')), (signs) => {
			const title = signs.join('');
			expect(slugOf(title, 'de')).toBe(slugAsThen(title));
			expect(slugOf(title, 'en')).toBe(slugAsThen(title));
		}),
		{ numRuns: 2000 }
	);
});
