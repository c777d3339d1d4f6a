import { describe, expect, test } from 'vitest';
import { lend, unlent, withBorrowed } from './borrowed.ts';

const { dot, forWhom, groups, all, sentence } = lend({
	dot: 'Ein Mitglied ist hier eingetragen',
	forWhom: 'Für',
	groups: 'Familien, Frauen',
	all: 'Alle',
	sentence: '- Erstens.\n- Zweitens.'
});

describe('borrowed words on a page', () => {
	test('stand in an element that names their language, with the full stop that ends them', () => {
		expect(withBorrowed(`<p>${dot}.</p>`, 'de')).toBe(
			'<p><span lang="de">Ein Mitglied ist hier eingetragen.</span></p>'
		);
	});

	test('are one where only signs and numbers stand between them, in the order in which they were written', () => {
		expect(withBorrowed(`<p>${forWhom} ${groups}. نص ${all} (2)</p>`, 'de')).toBe(
			'<p><span lang="de">Für Familien, Frauen.</span> نص <span lang="de">Alle</span> (2)</p>'
		);
	});

	test('are not one across an element, and what is written beside them stays outside', () => {
		expect(withBorrowed(`${forWhom}<b>${groups}</b>: نص`, 'de')).toBe(
			'<span lang="de">Für</span><b><span lang="de">Familien, Frauen</span></b>: نص'
		);
	});

	test('are known before they are taken apart', () => {
		expect(unlent(sentence)).toBe('- Erstens.\n- Zweitens.');
		expect(unlent(`نص ${all}`)).toBeUndefined();
		expect(unlent('نص')).toBeUndefined();
	});
});
