import { expect, test } from 'vitest';
import { pages } from './kok/ids.ts';
import { kok } from './kok.ts';

interface Text {
	record: string;
	says: string;
}

const english = kok.flatMap(({ id, wording }) => textsIn(wording.en).map((says): Text => ({ record: id, says })));
const affected =
	/\b(people|persons?|those|women|men|minors|everyone|anyone) (who (is|are) )?affected\b|\baffected (person|people|women)/giu;

/** What `word` is in, without what an institution is named by. */
function saying(word: RegExp): string[] {
	return english.map(({ says }) => says).filter((says) => word.test(says));
}

test('English speaks of trafficked persons, and of people affected once, where the word is explained', () => {
	const mentions = english.flatMap(({ record, says }) =>
		[...says.matchAll(affected)].map(([words]) => ({ record, words }))
	);
	const others = mentions.filter(({ words }) => !/^women affected$/iu.test(words));
	expect(others).toEqual([{ record: pages.language, words: 'people affected' }]);
	// Women affected or threatened by violence: the words of a helpline that is not for trafficking alone.
	expect(saying(/women affected(?! or threatened)/iu)).toEqual([]);
});

test.each([
	['a residence permit', /residence title/iu],
	['specialised counselling centres in full', /specialised centres/iu],
	['a guide', /\bhandouts?\b/iu],
	['legal entities', /legal persons?/iu],
	['displacement', /\bflight\b/iu],
	['what depends on something', /\bhangs? on\b/iu],
	['mandatory training', /trained, and this is binding|binding training/iu],
	['authorities that register', /registration offices/iu],
	['the Kirchentag', /church congress/iu],
	['ministries by their names', /(family|interior|justice) ministry/u],
	['the working group by its name', /federal-state|federal and state working group/iu],
	['tirelessly', /untiring/iu],
	['what is virtually absent', /next to no/iu],
	['zero', /\bnought\b/iu],
	['what is lacking, not missed', /\bKOK misses\b/u]
])('English says “%s”, not a word taken from German', (_, falseFriend) => {
	expect(saying(falseFriend)).toEqual([]);
});

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
