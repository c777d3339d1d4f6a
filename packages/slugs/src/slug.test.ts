import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentLanguages } from '@kok/domain/words';
import { freeSlug, isSlugFor, slugOf } from './slug.ts';

describe('the slug of a German title', () => {
	test.each([
		['Aufenthalt unabhängig vom Strafverfahren', 'aufenthalt-unabhaengig-vom-strafverfahren'],
		['Größe, Öl & Übermaß', 'groesse-oel-uebermass'],
		['Schutz für Kolleg*innen und Berater:innen', 'schutz-fuer-kolleginnen-und-beraterinnen'],
		['Drei: in Zahlen', 'drei-in-zahlen'],
		['Café – São Paulo', 'cafe-sao-paulo'],
		['  --  Mut!  ', 'mut'],
		['§ 7 Abs. 4a BleibeG', '7-abs-4a-bleibeg'],
		['Erklärung von Łódź und Diyarbakır', 'erklaerung-von-lodz-und-diyarbakir'],
		['Was heißt «Право на защиту»?', 'was-heisst-pravo-na-zashchitu']
	])('“%s” is %s', (title, slug) => {
		expect(slugOf(title, 'de')).toBe(slug);
	});

	test('is the same however its umlauts are encoded', () => {
		expect(slugOf('a\u0308ndern', 'de')).toBe('aendern');
	});

	test('is cut at the end of a word, and within a word only if the first word is too long', () => {
		expect(slugOf(`${'wort '.repeat(20)}`, 'de')).toBe(`${'wort-'.repeat(16)}`.slice(0, -1));
		expect(slugOf(`${'a'.repeat(80)} b`, 'de')).toBe('a'.repeat(80));
		expect(slugOf('a'.repeat(90), 'de')).toBe('a'.repeat(80));
	});
});

describe('the slug of any title in any language', () => {
	const sign = fc
		.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0x2fff }), fc.nat({ max: 0x10ffff }))
		.map((code) => String.fromCodePoint(code));

	test('is an address: lower case, ASCII, at most 80 characters, and its own slug', () => {
		fc.assert(
			fc.property(fc.string({ unit: sign, maxLength: 100 }), fc.constantFrom(...contentLanguages), (title, locale) => {
				const slug = slugOf(title, locale);
				expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				expect(slug.length).toBeLessThanOrEqual(80);
				expect(slugOf(slug, locale)).toBe(slug);
			})
		);
	});

	test.each(['', '🎈', '— ! —', '\u200F'])('is x where nothing of “%s” can be spelled', (title) => {
		for (const locale of contentLanguages) expect(slugOf(title, locale)).toBe('x');
	});

	test.each([
		['人权', 'renquan'],
		['Quyền được bảo vệ', 'quyen-duoc-bao-ve'],
		['መሰል', 'mesel'],
		['न्याय', 'nyay'],
		['한국', 'hangug'],
		['٢٠٢٦', '2026'],
		['Ｗｉｄｅ', 'wide']
	])('spells “%s”, which no network writes in, as the library does: %s', (title, slug) => {
		expect(slugOf(title, 'de')).toBe(slug);
		expect(slugOf(title, 'sv')).toBe(slug);
	});
});

test('a slug is given to one record only', () => {
	const taken = new Set(['mut', 'mut-2']);
	expect(freeSlug('mut', (slug) => taken.has(slug))).toBe('mut-3');
	expect(freeSlug('mut', (slug) => slug === 'mut')).toBe('mut-2');
	expect(freeSlug('recht', (slug) => taken.has(slug))).toBe('recht');
});

describe('a slug fits a title', () => {
	test('with a number, by which namesakes are told apart', () => {
		const mut = { title: 'Mut', locale: 'de' } as const;
		for (const slug of ['mut', 'mut-2', 'mut-13']) expect(isSlugFor(mut, slug)).toBe(true);
		for (const slug of ['mut-', 'mut-0', 'mut-2a', 'mutig', 'mut-ig-2', 'recht'])
			expect(isSlugFor(mut, slug)).toBe(false);
		fc.assert(
			fc.property(fc.nat({ max: 5 }), (count) => {
				const taken = new Set(Array.from({ length: count }, (_, index) => (index === 0 ? 'mut' : `mut-${index + 1}`)));
				const free = freeSlug('mut', (slug) => taken.has(slug));
				expect(isSlugFor(mut, free)).toBe(true);
			})
		);
	});

	test('by today’s spelling, and by the one of the version that gave it', () => {
		const gothenburg = { title: 'Göteborg', locale: 'sv' } as const;
		for (const slug of ['goteborg', 'goteborg-2', 'goeteborg', 'goeteborg-3'])
			expect(isSlugFor(gothenburg, slug)).toBe(true);
		expect(isSlugFor(gothenburg, 'gteborg')).toBe(false);

		const refugees = { title: 'لاجئات', locale: 'ar' } as const;
		for (const slug of ['lajiat', 'x', 'x-2']) expect(isSlugFor(refugees, slug)).toBe(true);
	});
});
