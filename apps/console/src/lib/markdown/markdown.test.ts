import { findForbiddenMarkup } from '@kok/domain/markdown';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Doc } from './doc.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { isSpelledAlike, writeMarkdown } from './write-markdown.ts';

function docOf(...content: Doc['content']): Doc {
	return { type: 'doc', content };
}

describe('a text in Markdown', () => {
	test.each([
		['paragraphs', 'Ein Satz.\n\nNoch einer.'],
		['a line that goes on', 'Ein Satz\nauf zwei Zeilen.'],
		['a new line', 'Ein Satz.  \nDarunter.'],
		['emphasis of both kinds', 'Das ist *wichtig*, _auch das_, und **dringend**.'],
		['words in emphasis in a link', 'Siehe [das *neue* Gesetz](https://gesetze.example/25_1).'],
		['lists', '- eins\n- zwei\n  - zwei a\n\n1. erstens\n2. zweitens'],
		['lists with air', '* eins\n\n* zwei'],
		['a list at once after its sentence', 'Dazu gehören:\n- eins\n- zwei'],
		['a list from three on', '3) drittens\n4) viertens'],
		['quotations', '> Wer schweigt,\n> stimmt zu.\n>\n> Oder nicht.'],
		['a gender star', 'Für Klient*innen und Dolmetscher*innen.'],
		['signs that are none', '3 < 5, a_b, [sic], 2 * 3, A & B, C:\\Ordner'],
		['an escaped star', 'Mit Stern\\* versehen.']
	])('with %s is spelled as it was', (_, text) => {
		expect(writeMarkdown(parseMarkdown(text))).toBe(text);
	});

	test('that the editor would spell otherwise is known as such', () => {
		expect(isSpelledAlike('-   viel Luft')).toBe(false);
		expect(isSpelledAlike('- wenig Luft')).toBe(true);
	});

	test('is read again as the editor held it, whatever was typed', () => {
		const typed = fc.string({ unit: fc.constantFrom(...'ab *_[]()\\&#->1.+äß'), minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(typed, (given) => {
				const text = given.trim().replaceAll(/\s+/g, ' ');
				fc.pre(text !== '');
				const doc = docOf({ type: 'paragraph', content: [{ type: 'text', text }] });
				expect(parseMarkdown(writeMarkdown(doc)).content.map(({ content }) => content)).toEqual([
					doc.content[0]?.content
				]);
			})
		);
	});

	test('has no space within its emphasis', () => {
		const runs = [
			{ type: 'text', text: 'Ein' },
			{ type: 'text', text: ' fester ', marks: [{ type: 'bold' }] }
		] as const;
		const doc = docOf({ type: 'paragraph', content: [...runs, { type: 'text', text: 'Satz' }] });
		expect(writeMarkdown(doc)).toBe('Ein **fester** Satz');
	});

	test('in the words of the domain is what the editor makes of emphasis, lists and links', () => {
		const doc = docOf(
			{ type: 'paragraph', content: [{ type: 'text', text: 'Fett', marks: [{ type: 'bold' }] }] },
			{
				type: 'bulletList',
				content: ['eins', 'zwei'].map((text) => ({
					type: 'listItem',
					content: [{ type: 'paragraph', content: [{ type: 'text', text }] }]
				}))
			}
		);
		expect(writeMarkdown(doc)).toBe('**Fett**\n\n- eins\n- zwei');
		expect(findForbiddenMarkup(writeMarkdown(doc))).toBeUndefined();
	});
});
