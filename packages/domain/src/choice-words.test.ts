import { expect, test } from 'vitest';
import { wordsOfChoice } from './choice-words.ts';
import type { ContentType, Fields } from './content-type.ts';
import { contentTypes } from './content-types.ts';
import { choicesOf } from './fields/choices-of.ts';
import { isLocale } from './words.ts';

test('every choice of every type has words', () => {
	const all = Object.values<ContentType>(contentTypes).flatMap(({ facts, wording, inside }) =>
		[facts, wording, inside].flatMap(codesIn)
	);
	expect(all.length).toBeGreaterThan(100);
	expect(all.filter(({ field, code }) => !isLocale(code) && !wordsOfChoice(field, code))).toEqual([]);
});

function codesIn(fields: Fields): { field: string; code: string }[] {
	return Object.entries(fields).flatMap(([name, field]) => [
		...choicesOf(field).map((code) => ({ field: name, code })),
		...codesIn(field.items ?? {})
	]);
}
