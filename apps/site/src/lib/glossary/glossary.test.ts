import { describe, expect, test } from 'vitest';
import { randomFrom } from '@kok/content/fictional/random';
import { renderText } from '../text/markdown.ts';
import { makeGlossary } from './glossary.ts';
import { markTerms } from './mark-terms.ts';

const german = glossary('de', [
	'Menschenhandel',
	'Schutz',
	'Besonderer Schutz',
	'Bedenk- und Stabilisierungsfrist',
	'Spezialisierte Fachberatungsstellen',
	'Recht auf Auskunft',
	'Not',
	'Täter',
	'Zeugin'
]);
const english = glossary('en', [
	'Trafficking in women (Frauenhandel)',
	'Specialised counselling centres',
	'Right to refuse testimony',
	'Penalty'
]);

function glossary(locale: 'de' | 'en', terms: readonly string[]) {
	const named = terms.map((term, index) => ({ term, anchor: `t${index}`, address: `/${locale}/glossar#t${index}` }));
	return makeGlossary(named, locale);
}

function marked(text: string, words = german): string[] {
	return markTerms(text, { glossary: words, linked: new Set() }).flatMap(({ text: run, term }) => (term ? [run] : []));
}

describe('a term is found', () => {
	test.each([
		['die Folgen des Menschenhandels.', ['Menschenhandels']],
		['in spezialisierten Fachberatungsstellen', ['spezialisierten Fachberatungsstellen']],
		['Eine spezialisierte Fachberatungsstelle hilft', ['spezialisierte Fachberatungsstelle']],
		['der Bedenk- und\u00a0Stabilisierungsfristen', ['Bedenk- und\u00a0Stabilisierungsfristen']],
		['des Rechts auf Auskunft', ['Rechts auf Auskunft']],
		['mit besonderem Schutz', ['besonderem Schutz']],
		['in der Not,', ['Not']]
	])('in German: %s', (text, found) => {
		expect(marked(text)).toEqual(found);
	});

	test.each([
		['A specialised counselling centre', ['specialised counselling centre']],
		['Rights to refuse testimony', ['Rights to refuse testimony']],
		['on trafficking in women', ['trafficking in women']],
		['Frauenhandel, as it was called', ['Frauenhandel']],
		['penalties', ['penalties']]
	])('in English: %s', (text, found) => {
		expect(marked(text, english)).toEqual(found);
	});
});

test.each([
	'Menschenhandelsbericht und Anti-Menschenhandel',
	'Menschenhandels-Bericht',
	'eine gute Note, notwendig, Nöte',
	'Tätern, täter, Täter*innen, Täter:innen',
	'Zeuginnen und zeugin',
	'menschenhandel'
])('another word is no term: %s', (text) => {
	expect(marked(text)).toEqual([]);
});

test('a term is linked at its first place, and of two terms that begin there the longer one', () => {
	expect(marked('Besonderer Schutz ist Schutz. Besonderer Schutz, Schutz.')).toEqual(['Besonderer Schutz', 'Schutz']);
});

test('a term is linked once on a page, and never within another link', () => {
	const terms = { glossary: german, linked: new Set<(typeof german.terms)[number]>() };
	expect(renderText('[Menschenhandel](https://a.example/) und **Menschenhandel**', terms)).toBe(
		'<p><a href="https://a.example/">Menschenhandel</a> und <strong><a class="term" href="/de/glossar#t0">Menschenhandel</a></strong></p>\n'
	);
	expect(renderText('Menschenhandel', terms)).toBe('<p>Menschenhandel</p>\n');
});

test('a text is marked and never changed, for 500 random texts', () => {
	const random = randomFrom(4);
	const words = [
		...german.terms.map(({ term }) => term),
		'des',
		'Menschenhandels',
		'**',
		'*',
		'\n\n',
		'- ',
		'<b>',
		'&',
		'(',
		'§ 25'
	];
	for (let round = 0; round < 500; round += 1) {
		const text = Array.from({ length: random.below(12) }, () => random.pick(words)).join(random.pick([' ', '']));
		const runs = markTerms(text, { glossary: german, linked: new Set() });
		expect(runs.map((run) => run.text).join('')).toBe(text);
		const linked = renderText(text, { glossary: german, linked: new Set() });
		expect(linked.replaceAll(/<a class="term"[^>]*>|<\/a>/g, '')).toBe(renderText(text));
	}
});

test('a network without terms links nothing', () => {
	expect(marked('Menschenhandel', glossary('de', []))).toEqual([]);
});
