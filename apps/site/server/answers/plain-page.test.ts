import { describe, expect, test } from 'vitest';
import { plainPage } from './plain-page.ts';
import { tellingWords } from '../testing/telling-words.ts';

const files = new Map();

describe('a page that no release makes, while a release is served', () => {
	test('has the emergency number that the network names for its country', () => {
		const html = plainPage('broken', { files, emergencyNumber: '+00 119' }).body?.identity.toString() ?? '';
		expect(html).toContain('href="tel:+00119">+00 119</a>');
		expect(html).not.toContain('112');
	});
});

describe.each(['nowhere', 'broken', 'unavailable', 'busy'] as const)('a page that no release makes, %s', (page) => {
	const html = plainPage(page, { files }).body?.identity.toString() ?? '';

	test('has the exit as the first thing that the keyboard reaches, with the script it needs', () => {
		expect(/<(?:a|button|input)\b[^>]*>/.exec(html)?.[0]).toContain('id="exit"');
		expect(html).toContain('<script src="/exit.js" defer></script>');
		expect(html).toContain('id="exit-says"');
	});

	test('says how to leave in both languages, and links to nobody', () => {
		expect(html).toContain('Seite verlassen');
		expect(html).toContain('Leave this page');
		expect(html).toContain('href="about:blank"');
		expect(html).not.toMatch(/https?:/);
	});

	test('has a number to call that is right in the whole EU, in both languages, as a link', () => {
		for (const [lang, words] of [
			['de', 'Wenn es dringend ist, rufen Sie an:'],
			['en', 'If it is urgent, call:']
		] as const)
			expect(html).toMatch(
				new RegExp(`<section class="section" lang="${lang}">[^]*?${words}[^]*?href="tel:112">112</a>`)
			);
	});

	test('holds no telling word, since the host with help alone answers with it, too', () => {
		expect(tellingWords.filter((word) => html.toLowerCase().includes(word))).toEqual([]);
		expect(html).toContain('<title>');
	});

	test('has one main heading', () => {
		expect(html.match(/<h1/g)).toHaveLength(1);
	});
});
