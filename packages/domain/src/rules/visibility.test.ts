import { expect, test } from 'vitest';
import { hidingsOf } from './visibility.ts';

const shown = {
	isWithdrawn: false,
	hasFacts: true,
	hasWording: true,
	isTitled: true,
	isWithheld: false,
	lacksAnother: false
};

test('a record with facts and a wording is public', () => {
	expect(hidingsOf(shown)).toEqual([]);
	expect(hidingsOf({ ...shown, isTitled: false, hasWording: false })).toEqual([]);
});

test.each([
	[{ hasFacts: false }, ['facts-not-published']],
	[{ hasWording: false }, ['words-not-published']],
	[{ isWithheld: true }, ['withheld']],
	[{ lacksAnother: true }, ['needs-another']],
	[{ hasFacts: false, hasWording: false }, ['facts-not-published', 'words-not-published']],
	[{ isWithdrawn: true, hasFacts: false }, ['withdrawn']]
])('one that is otherwise is not, and all of why is told: %j', (otherwise, codes) => {
	expect(hidingsOf({ ...shown, ...otherwise })).toEqual(codes);
});
