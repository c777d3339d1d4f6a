import { describe, expect, test } from 'vitest';
import { renderText } from './markdown.ts';

describe('a star within a word', () => {
	test('is the gender star of German, however many stand in a paragraph', () => {
		expect(renderText('Vertreter*innen, Expert*innen und Kolleg*innen.')).toBe(
			'<p>Vertreter*innen, Expert*innen und Kolleg*innen.</p>\n'
		);
	});

	test('stands beside emphasis and within it', () => {
		expect(renderText('*Alle Berater*innen* und **jede*r** andere')).toBe(
			'<p><em>Alle Berater*innen</em> und <strong>jede*r</strong> andere</p>\n'
		);
	});
});

test('what the subset leaves out stays text', () => {
	expect(renderText('# a\n\n<b>c</b> ![d](https://a.example/)')).toContain('<p># a</p>\n<p>&lt;b&gt;c&lt;/b&gt; !');
});
