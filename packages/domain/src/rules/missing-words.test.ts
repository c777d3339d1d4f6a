import { describe, expect, test } from 'vitest';
import { optional } from '../fields/field.ts';
import { itemWords } from '../fields/items.ts';
import { documentWords, pictureWords } from '../fields/media.ts';
import { line } from '../fields/plain.ts';
import { lacksWords } from './missing-words.ts';

const label = { de: 'Feld', en: 'Field' };
const type = {
	wording: {
		title: line({ label }),
		pictures: optional(pictureWords('pictures', { label })),
		papers: documentWords('documents', { label }),
		clauses: itemWords('clauses', { text: line({ label }) }, { label })
	}
};
const facts = { pictures: [{ id: 'a' }, { id: 'b' }], documents: [{ id: 'c' }], clauses: [{ id: 'd' }] };
const words = {
	pictures: { a: { alternative: 'x' }, b: { alternative: 'y' } },
	papers: { c: { title: 'z' } }
};

describe('a wording', () => {
	test('lacks nothing when every picture and every document has its words', () => {
		expect(lacksWords(type, { facts, words })).toBe(false);
	});

	test.each([
		['one picture', { ...words, pictures: { a: { alternative: 'x' } } }],
		['all pictures', { papers: words.papers }],
		['a document', { ...words, papers: {} }]
	])('lacks words where those of %s are missing', (_, lacking) => {
		expect(lacksWords(type, { facts, words: lacking })).toBe(true);
	});

	test('lacks nothing where there is neither', () => {
		expect(lacksWords(type, { facts: {}, words: {} })).toBe(false);
		expect(lacksWords(type, { facts: { pictures: [], clauses: [{ id: 'd' }] }, words: {} })).toBe(false);
	});

	test('may have words for a picture that is gone', () => {
		expect(lacksWords(type, { facts: { documents: [{ id: 'c' }] }, words })).toBe(false);
	});
});
