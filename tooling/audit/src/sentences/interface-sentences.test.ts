import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interfaceSentences, sentencesOf } from './interface-sentences.ts';

const root = join(import.meta.dirname, '../../../..');
const all = await interfaceSentences(root);

describe('a sentence of the interface', () => {
	it('has at most 25 words', () => {
		expect(all.filter(({ words }) => words > 25).map(told)).toEqual([]);
	});

	it('names at most one condition', () => {
		expect(all.filter(({ conditions }) => conditions > 1).map(told)).toEqual([]);
	});

	it.each([
		['apps/site/src/lib/words/de', 'de'],
		['apps/site/src/lib/words/en', 'en'],
		['apps/console/src', 'de'],
		['apps/console/src', 'en'],
		['packages/domain/src/refusals.ts', 'de'],
		['packages/domain/src/types', 'en']
	])('is found in %s in the language %s', (folder, language) => {
		const found = all.filter((sentence) => sentence.place.startsWith(folder) && sentence.language === language);
		expect(found.length).toBeGreaterThan(100);
	});
});

describe('sentencesOf', () => {
	it('reads strings of both languages from one object, a variable as one word', () => {
		const code = 'export const no = { de: `Es gibt ${n} Dinge. Gehen Sie.`, en: "There are things." };';
		expect(sentencesOf('apps/a.ts', code)).toEqual([
			{ language: 'de', text: 'Es gibt … Dinge.', words: 4, conditions: 0, place: 'apps/a.ts:1' },
			{ language: 'de', text: 'Gehen Sie.', words: 2, conditions: 0, place: 'apps/a.ts:1' },
			{ language: 'en', text: 'There are things.', words: 3, conditions: 0, place: 'apps/a.ts:1' }
		]);
	});

	it('counts conditions', () => {
		const [sentence] = sentencesOf('words/de.ts', "const a = 'Wenn es regnet, falls es regnet, bleiben Sie.';");
		expect(sentence?.conditions).toBe(2);
	});

	it('reads the scripts of a Svelte file and names the line there', () => {
		const page = '<p>No words</p>\n<script lang="ts">\n\tconst en = "Some more words";\n</script>\n';
		expect(sentencesOf('a.svelte', page).map(({ text, place }) => [text, place])).toEqual([
			['Some more words', 'a.svelte:3']
		]);
	});
});

function told({ place, text }: { place: string; text: string }): string {
	return `${place}: ${text}`;
}
