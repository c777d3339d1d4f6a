import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSlug, isSlugFor, slugOf } from './slug.ts';

describe('the slug of a title', () => {
	test.each([
		['Aufenthalt unabhängig vom Strafverfahren', 'aufenthalt-unabhaengig-vom-strafverfahren'],
		['Größe, Öl & Übermaß', 'groesse-oel-uebermass'],
		['Schutz für Kolleg*innen und Berater:innen', 'schutz-fuer-kolleginnen-und-beraterinnen'],
		['Drei: in Zahlen', 'drei-in-zahlen'],
		['Women’s rights', 'womens-rights'],
		['Café – São Paulo', 'cafe-sao-paulo'],
		['  --  Mut!  ', 'mut'],
		['§ 7 Abs. 4a BleibeG', '7-abs-4a-bleibeg'],
		['لاجئات', 'x'],
		['', 'x']
	])('of “%s” is %s', (title, slug) => {
		expect(slugOf(title)).toBe(slug);
	});

	test('is the same however its umlauts are encoded', () => {
		expect(slugOf('a\u0308ndern')).toBe('aendern');
	});

	test('is cut at the end of a word, and within a word only if the first word is too long', () => {
		expect(slugOf(`${'wort '.repeat(20)}`)).toBe(`${'wort-'.repeat(16)}`.slice(0, -1));
		expect(slugOf(`${'a'.repeat(80)} b`)).toBe('a'.repeat(80));
		expect(slugOf('a'.repeat(90))).toBe('a'.repeat(80));
	});

	test('is always an address: lower case, ASCII, at most 80 characters, and its own slug', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (title) => {
				const slug = slugOf(title);
				expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				expect(slug.length).toBeLessThanOrEqual(80);
				expect(slugOf(slug)).toBe(slug);
			})
		);
	});
});

test('a slug is given to one record only', () => {
	const taken = new Set(['mut', 'mut-2']);
	expect(freeSlug('mut', (slug) => taken.has(slug))).toBe('mut-3');
	expect(freeSlug('mut', (slug) => slug === 'mut')).toBe('mut-2');
	expect(freeSlug('recht', (slug) => taken.has(slug))).toBe('recht');
});

test('a slug with a number, by which namesakes are told apart, still fits its title', () => {
	for (const slug of ['mut', 'mut-2', 'mut-13']) expect(isSlugFor('mut', slug)).toBe(true);
	for (const slug of ['mut-', 'mut-0', 'mut-2a', 'mutig', 'mut-ig-2', 'recht'])
		expect(isSlugFor('mut', slug)).toBe(false);
	fc.assert(
		fc.property(fc.nat({ max: 5 }), (count) => {
			const taken = new Set(Array.from({ length: count }, (_, index) => (index === 0 ? 'mut' : `mut-${index + 1}`)));
			expect(
				isSlugFor(
					'mut',
					freeSlug('mut', (slug) => taken.has(slug))
				)
			).toBe(true);
		})
	);
});
