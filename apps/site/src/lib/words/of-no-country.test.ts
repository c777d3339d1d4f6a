import { interfaceLanguages } from '@kok/domain/words';
import { describe, expect, test } from 'vitest';
import { helpLanguages } from '../addresses/help-address.ts';
import { helpWordsIn, phrasesIn } from './help/words.ts';
import { wordsIn } from './words.ts';

/** Laws, authorities and organisations of one country, and what the law of one country is called by. */
const ofOneCountry =
	/BITV|BGG|DDG|MStV|TTDSG|TDDDG|DSGVO|GDPR|DSG\b|EN 301|§|Schlichtung|[Cc]onciliation|Bundes|[Ff]ederal|Ministerium für|BMFSFJ|116 ?016|German law|deutsche[sn]? Recht|nicht geschäftsmäßig/;

/** Every text of a catalogue, those within functions as their source has them. */
function textsIn(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	if (typeof words === 'function') return [words.toString()];
	if (typeof words !== 'object' || words === null) return [];
	return Object.values(words).flatMap(textsIn);
}

describe('no word of the interface names a law, an authority or an organisation of one country', () => {
	test.each(interfaceLanguages)('in %s', (language) => {
		const texts = textsIn([wordsIn(language), helpWordsIn(language)]);
		expect(texts.length).toBeGreaterThan(500);
		expect(texts.filter((text) => ofOneCountry.test(text))).toEqual([]);
	});

	test.each(helpLanguages)('on pages of help in %s', (language) => {
		expect(textsIn(phrasesIn(language)).filter((text) => ofOneCountry.test(text))).toEqual([]);
	});
});
