import { findForbiddenMarkup } from '@kok/domain/markdown';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from './from-html.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { writeMarkdown } from './write-markdown.ts';

function pasted(html: string): string {
	const read = readHtml(html);
	return 'doc' in read ? writeMarkdown(read.doc) : read.refusal;
}

describe('what is pasted', () => {
	test('from Word is its words, with its lists as lists and nothing of its styles', () => {
		const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style>
			<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body><!--StartFragment-->
			<p class=MsoNormal>Das <b style='mso-bidi-font-weight:normal'>Bleiberecht </b>gilt<o:p></o:p></p>
			<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
			style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>für Betroffene</p>
			<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>für Kinder</p>
			<!--EndFragment--></body></html>`;
		expect(pasted(word)).toBe('Das **Bleiberecht** gilt\n\n- für Betroffene\n- für Kinder');
	});

	test('from a page is its text and its links, without its menus of code', () => {
		const page = `<div><h2>Neue Zahlen</h2><p>Mehr in <a href="https://zahlen.example/2026">der <em>Statistik</em></a>.</p>
			<ul><li>erstens</li><li><p>zweitens</p><ul><li>darunter</li></ul></li></ul><script>alert(1)</script>
			<a href="javascript:alert(1)">Klick</a> <img src=x onerror="alert(1)"><p style="display:none">Verborgen</p></div>`;
		expect(pasted(page)).toBe(
			'Neue Zahlen\n\nMehr in [der *Statistik*](https://zahlen.example/2026).\n\n- erstens\n- zweitens\n  - darunter\n\nKlick'
		);
	});

	test('from a law keeps its paragraphs and numbers', () => {
		const law = `<div class="jnhtml"><div><div class="jurAbsatz">(1) Mit Freiheitsstrafe von sechs Monaten bis zu zehn Jahren wird bestraft,</div>
			<div class="jurAbsatz">wer <dl><dt>1.</dt><dd><div>diese Person ausbeutet,</div></dd><dt>2.</dt><dd><div>oder anwirbt.</div></dd></dl></div></div></div>`;
		expect(pasted(law)).toBe(
			'(1) Mit Freiheitsstrafe von sechs Monaten bis zu zehn Jahren wird bestraft,\n\nwer\n\n1\\.\n\ndiese Person ausbeutet,\n\n2\\.\n\noder anwirbt.'
		);
	});

	test('keeps a link whose address has brackets, as those of an encyclopedia have', () => {
		const page = '<p>Siehe <a href="https://lexikon.example/wiki/Schutz_(Recht)">Schutz</a>.</p>';
		expect(pasted(page)).toBe('Siehe [Schutz](https://lexikon.example/wiki/Schutz_%28Recht%29).');
	});

	test('is read however deep it is nested', () => {
		expect(pasted(`${'<blockquote>'.repeat(3_000)}tief`)).toContain('tief');
		expect(pasted(`${'<ul><li>'.repeat(3_000)}tief`)).toContain('tief');
	});

	test('as a table is refused, since a text has none', () => {
		expect(readHtml('<table><tr><td>2024</td><td>868</td></tr></table>')).toEqual({ refusal: 'table' });
		expect(readHtml('<table><tr><th>Jahr</th></tr></table>')).toEqual({ refusal: 'table' });
		expect(readHtml('<img src="x">')).toEqual({ refusal: 'nothing' });
	});

	test('of 200 KB is read within a second of processor time', () => {
		const begun = process.threadCpuUsage();
		const long = '<p>Ein <b>langer</b> Satz über das Recht.</p>'.repeat(5_000);
		expect(pasted(long).length).toBeGreaterThan(150_000);
		const { user, system } = process.threadCpuUsage(begun);
		expect((user + system) / 1_000).toBeLessThan(1_000);
	});

	test('is a text of the domain, whatever the page holds, and reads as it was written', () => {
		const names = [
			'p',
			'b',
			'i',
			'ul',
			'ol',
			'li',
			'blockquote',
			'a href="https://a.example"',
			'div',
			'h1',
			'script',
			'br'
		];
		const part = fc.oneof(
			fc.constantFrom(...names).map((name) => `<${name}>`),
			fc.constantFrom(...names).map((name) => `</${name.split(' ')[0]}>`),
			fc.constantFrom('eins', ' zwei ', '*', '# drei', '&lt;b&gt;', '`vier`', '1. fünf', '- sechs', '~~~', '|')
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
				const text = pasted(parts.join(''));
				fc.pre(text !== 'nothing' && text !== 'table');
				expect(parseMarkdown(writeMarkdown(parseMarkdown(text)))).toEqual(parseMarkdown(text));
				expect(text).not.toMatch(/<script|javascript:/);
				expect(findForbiddenMarkup(text)).toBeUndefined();
			}),
			{ numRuns: 500 }
		);
	});
});
