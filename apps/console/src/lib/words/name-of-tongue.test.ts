import { expect, test } from 'vitest';
import { nameOfTongue } from './name-of-tongue.ts';

test('a language has a word where the browser knows none', () => {
	expect(nameOfTongue('rom')).not.toBe('rom');
	expect(nameOfTongue('rom')).toMatch(/^Roman/);
});
