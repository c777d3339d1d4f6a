import { expect, test } from 'vitest';
import { upperFirst } from './words.ts';

test.for([
	['three demands', 'Three demands'],
	['13 demands are addressed to it', '13 demands are addressed to it'],
	['„öffentlich“ heißt', '„Öffentlich“ heißt'],
	['', '']
])('a sentence begins with a capital letter, unless it begins with a number: %s', ([text = '', begun]) => {
	expect(upperFirst(text)).toBe(begun);
});
