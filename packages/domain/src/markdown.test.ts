import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { type ForbiddenMarkup, findForbiddenMarkup } from './markdown.ts';

describe('a text may hold', () => {
	test.each([
		['paragraphs', 'Ein Satz.\n\nNoch einer – mit Strich.'],
		['emphasis', 'Das ist *wichtig* und **dringend**.'],
		['lists', '- eins\n- zwei\n  - zwei a\n    - ganz innen\n\n1. erstens\n2) zweitens'],
		['a list under a number', '1. erstens\n    - darunter'],
		['a paragraph that goes on under the outer item', '10. erstens\n    - darunter\n\n    weiter'],
		['quotations', '> Wer schweigt,\n> stimmt zu.'],
		['a quotation of two paragraphs in a list within a list', '1. 1. > eins\n      >\n      > zwei'],
		[
			'links',
			'[Gesetz](https://gesetze.example/25) [Ruf](tel:+4930) [Post](mailto:a@b.example) [hier](/de/x) [unten](#a)'
		],
		['links by name', 'Siehe [Gesetz].\n\n[Gesetz]: https://gesetze.example/25'],
		['what only looks like markup', '3 < 5, C#, #Hashtag, a|b, Seite 3 - 4, 50 ~ 60, Achtung! [sic]']
	])('%s', (_, text) => {
		expect(findForbiddenMarkup(text)).toBeUndefined();
	});
});

describe('a text may not hold', () => {
	test.each<[ForbiddenMarkup, string]>([
		['html', 'Text <b>fett</b>'],
		['html', '</div>'],
		['html', '<!-- still -->'],
		['html', '<?php ?>'],
		['html', '<https://a.example>'],
		['picture', '![Bild](https://a.example/b.png)'],
		['picture', '![Bild][b]'],
		['heading', '# Titel'],
		['heading', 'Text\n###### Titel'],
		['heading', '#'],
		['heading', '> # Titel'],
		['heading', '- # Titel'],
		['heading', '+ ># Titel'],
		['heading', 'Titel\n==='],
		['heading', 'Titel\n-'],
		['heading', '> Titel\n> ---'],
		['heading', '  1. > Titel\n     > -'],
		['rule', 'a\n\n***'],
		['rule', '_ _ _'],
		['rule', '- * * *'],
		['rule', '> - >- --'],
		['code', 'ein `Wort`'],
		['code', '~~~\nx\n~~~'],
		['code', '    eingerückt'],
		['code', '      weiter eingerückt'],
		['code', '\teingerückt'],
		['code', '- a\n\n      in der Liste'],
		['code', '-     in der Liste'],
		['code', '1. \n\n    nach einem leeren Punkt'],
		['code', '+    a\n\n    nach dem Punkt, dessen Text weiter rechts steht'],
		['code', '*\t\tin der Liste'],
		['code', '-     > in der Liste'],
		['code', '- >     in der Liste'],
		['code', '- a\n>     im Zitat danach'],
		['code', '1. > im Zitat\n\n       nach dem Zitat, vier weiter als der Punkt'],
		['code', '1. > - im Zitat\n\n       nach dem Zitat'],
		['code', '-    a\n    > weniger weit als der Punkt'],
		['code', '> - a\n> >     im Zitat im Zitat'],
		['code', 'Ein Satz\n10. und keine Liste\n\n    danach'],
		['strike', 'das ~~war~~ so'],
		['table', '| a | b |'],
		['table', 'a | b\n--- | ---'],
		['table', 'a | b\n:-|-:'],
		['link-target', '[x](javascript:alert(1))'],
		['link-target', '[x](JavaScript:alert(1))'],
		['html', '[x](<javascript:alert(1)>)'],
		['link-target', '[x]( data:text/html,x)'],
		['link-target', '[x](&#106;avascript:x)'],
		['link-target', '[x](//anderswo.example)'],
		['link-target', '[x](/\\anderswo.example)'],
		['link-target', '[x]()'],
		['link-target', 'a](/x[b]()'],
		['link-target', '[x](seite)'],
		['link-target', '[x]: javascript:alert(1)'],
		['link-target', '> [x]: javascript:alert(1)'],
		['link-target', '[x\\]y]: javascript:alert(1)'],
		['link-target', '[x]:\n javascript:alert(1)']
	])('%s: %j', (markup, text) => {
		expect(findForbiddenMarkup(text)).toBe(markup);
	});
});

test('what passes is rendered by a full Markdown parser with the allowed elements and targets alone', () => {
	const parser = new MarkdownIt({ html: true });
	const pieces = [
		...'#-=*_>`~|:<!+.)(1a [] ',
		'\n',
		'\n\n',
		'    ',
		'\t',
		'> ',
		'- ',
		'1. ',
		'](',
		']: ',
		'![',
		'ab',
		'/x',
		'javascript:x'
	];
	const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
	const allowed = /^<\/?(?:p|em|strong|ul|ol|li|blockquote|br|a)[ >]/;

	fc.assert(
		fc.property(text, (written) => {
			if (findForbiddenMarkup(written) !== undefined) return;
			const html = parser.render(written);
			expect((html.match(/<[^>]*>/g) ?? []).filter((tag) => !allowed.test(tag))).toEqual([]);
			expect(html).not.toMatch(/href="(?!https?:|mailto:|tel:|\/|#)/);
		}),
		{ numRuns: 5_000 }
	);
});
