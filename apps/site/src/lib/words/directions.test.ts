import { describe, expect, test } from 'vitest';
import { withDirections } from './directions.ts';

describe('on a page from right to left', () => {
	test('every element that names a language has its direction', () => {
		const html = '<h2>نص <span lang="de">Seite verlassen</span> <a href="/x" lang="ar" hreflang="ar">نص</a></h2>';
		expect(withDirections(html, 'rtl')).toBe(
			'<h2>نص <span lang="de" dir="ltr">Seite verlassen</span> <a href="/x" lang="ar" dir="rtl" hreflang="ar">نص</a></h2>'
		);
	});

	test('a paragraph runs as its own first word does', () => {
		expect(withDirections('<p class="a">نص</p><pre>x</pre>', 'rtl')).toBe('<p dir="auto" class="a">نص</p><pre>x</pre>');
	});

	test('a direction that is given stays, and nothing is read out of texts and attributes', () => {
		const html = '<p dir="rtl" lang="en">a lang="de"</p><a title=" lang=x>" hreflang="de">b</a>';
		expect(withDirections(html, 'rtl')).toBe(html);
	});
});

test('on a page from left to right only what is written from the right has a direction', () => {
	const html = '<html lang="de" dir="ltr"><span lang="en">a</span><bdi lang="fa">ب</bdi>';
	expect(withDirections(html, 'ltr')).toBe(
		'<html lang="de" dir="ltr"><span lang="en">a</span><bdi lang="fa" dir="rtl">ب</bdi>'
	);
});
