import { describe, expect, test } from 'vitest';
import { plainPage } from './plain-page.ts';

const files = new Map();

describe.each(['nowhere', 'broken', 'unavailable', 'busy'] as const)('a page that no release makes, %s', (page) => {
	const html = plainPage(page, { files }).body?.identity.toString() ?? '';

	test('has the exit before everything else that the keyboard reaches, with the script it needs', () => {
		expect(/<(?:a|button|input)\b[^>]*>/.exec(html)?.[0]).toContain('id="exit"');
		expect(html).toContain('<script src="/exit.js" defer></script>');
		expect(html).toContain('id="exit-says"');
	});

	test('says how to leave in both languages, and leads to nobody', () => {
		expect(html).toContain('Seite verlassen');
		expect(html).toContain('Leave this page');
		expect(html).toContain('href="about:blank"');
		expect(html).not.toMatch(/https?:/);
	});

	test('has one main heading', () => {
		expect(html.match(/<h1/g)).toHaveLength(1);
	});
});
