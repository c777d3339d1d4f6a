import { expect, test } from 'vitest';
import { inOwnWords } from './languages.ts';

test('a language is named in its own words, with a capital only where its script begins a name with one', () => {
	expect(inOwnWords(['de', 'bg', 'ka', 'ar']).map(({ name }) => name)).toEqual([
		'Deutsch',
		'Български',
		'ქართული',
		'العربية'
	]);
});
