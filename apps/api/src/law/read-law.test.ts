import * as fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { lawRefusals } from './refusals.ts';
import { type OfficialLaw, readLaw, wordingOf } from './read-law.ts';
import { officialXml } from './testing/official-xml.ts';

const harbours = await readFile(new URL('testing/quiet-harbours.xml', import.meta.url));

async function lawIn(file: Uint8Array | string): Promise<OfficialLaw> {
	const read = await readLaw(Buffer.from(file));
	if ('refusal' in read) throw new Error(read.refusal);
	return read.law;
}

async function refusalOf(file: Uint8Array | string) {
	const read = await readLaw(Buffer.from(file));
	return 'refusal' in read ? read.refusal : 'taken';
}

describe('the official XML of a law', () => {
	test('says how the law is called, of which day its text is, and by which act it was last changed', async () => {
		const { sections: _, ...law } = await lawIn(harbours);
		expect(law).toEqual({
			abbreviations: ['HafRuhG', 'HafRuhG 2004'],
			title: 'Gesetz über die Ruhe in den Häfen von Wiesland',
			textOn: '2026-11-03',
			asAmended: 'zuletzt geändert durch Art. 2 G v. 4.5.2025 Nr. 44',
			fileHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown
		});
	});

	test.each([
		['§ 1 HafRuhG', 'Dieses Gesetz schützt die Nachtruhe in Häfen & Schleusen.'],
		[
			'§ 4 Abs. 1 HafRuhG',
			'(1) Wer einen Liegeplatz braucht, erhält ihn, wenn\n1. das Schiff ruhig liegt,\n2. die Besatzung\na) schläft oder\nb) schweigt\nund niemand widerspricht.'
		],
		['§ 4 II HafRuhG', '(2) Das Deck misst höchstens 12 m².'],
		[
			'§ 4 Abs. 2a HafRuhG',
			'(2a) Der Platz gilt drei Monate.\nEr wird verlängert.\n\nEine Frist nach Satz 1 ruht im Winter.'
		],
		['§ 4 Abs. 1 Nr. 2 HafRuhG', expect.stringContaining('1. das Schiff') as unknown as string],
		['Art. 1 HafRuhG', 'Ein Artikel.']
	])('says what stands under %s, without footnotes', async (citation, text) => {
		expect(wordingOf(await lawIn(harbours), citation)).toEqual({ text });
	});

	test('says a whole section with all its paragraphs, each apart', async () => {
		const read = wordingOf(await lawIn(harbours), '§ 4 HafRuhG');
		expect('text' in read && read.text.split('\n\n').map((paragraph) => paragraph.slice(0, 5))).toEqual([
			...['(1) W', '(2) D', '(2a) ', 'Eine ', '(3) (']
		]);
	});

	test.each(['§ 2 HafRuhG', '§ 4 Abs. 7 HafRuhG', '§ 7 HafRuhG', 'Anlage 1 HafRuhG', 'HafRuhG'])(
		'says nothing under %s, which it does not have',
		async (citation) => {
			expect(wordingOf(await lawIn(harbours), citation)).toEqual({ issue: 'missing' });
		}
	);

	test('gives no half text of a section with a table', async () => {
		expect(wordingOf(await lawIn(harbours), '§ 5 HafRuhG')).toEqual({ issue: 'wording-not-plain' });
	});

	test('says of a section that stands there twice that it does', async () => {
		expect(wordingOf(await lawIn(harbours), '§ 9 HafRuhG')).toEqual({ issue: 'wording-named-twice' });
	});
});

describe('a file is refused', () => {
	const whole = harbours.toString('utf8');
	const [head = '', body = ''] = whole.split('<dokumente');
	const bomb = `<?xml version="1.0"?><!DOCTYPE dokumente [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><dokumente${body.replace('Zweck', '&b;')}`;
	const stranger = `<?xml version="1.0"?><!DOCTYPE dokumente SYSTEM "x" [<!ENTITY f SYSTEM "file:///etc/passwd">]><dokumente${body.replace('Zweck', '&f;')}`;
	const deep = `<dokumente builddate="20261103215507"><norm>${'<P>'.repeat(5_000)}${'</P>'.repeat(5_000)}</norm></dokumente>`;

	test.each([
		['that is empty', '', 'law-file-empty'],
		['that is a ZIP archive', Buffer.from('PK\u0003\u0004rest'), 'law-packed'],
		['that is not in UTF-8', Buffer.from(whole, 'latin1'), 'law-not-utf-8'],
		['that is no XML', 'Gesetz über die Ruhe', 'law-not-xml'],
		['that is not complete', whole.slice(0, whole.length - 40), 'law-not-xml'],
		['with an element closed twice', whole.replace('</P>', '</P></P>'), 'law-not-xml'],
		['with an unknown entity', whole.replace('Zweck', '&zweck;'), 'law-not-xml'],
		['with entities that grow', bomb, 'law-declares-entities'],
		['with an entity from elsewhere', stranger, 'law-declares-entities'],
		['with a very long head', `<!DOCTYPE dokumente "${'x'.repeat(300_000)}"><dokumente/>`, 'law-not-xml'],
		['that is nested too deep', deep, 'law-too-much'],
		['with too many sections', `<dokumente>${'<norm/>'.repeat(20_001)}</dokumente>`, 'law-too-much'],
		['that is another kind of XML', '<?xml version="1.0"?><feed><norm/></feed>', 'law-not-official-text'],
		[
			'that does not say its day',
			`${head}<dokumente${body.replace('20261103215507', 'heute')}`,
			'law-not-official-text'
		],
		['in which no law is named', '<dokumente builddate="20261103215507"><norm/></dokumente>', 'law-not-official-text']
	])('%s', async (_, file, refusal) => {
		expect(await refusalOf(file)).toBe(refusal);
	});

	test('with a sentence in German and in English, whatever the reason', () => {
		for (const { de, en } of Object.values(lawRefusals))
			expect([de, en].every((words) => words.endsWith('.'))).toBe(true);
	});

	test('or read, and nothing is thrown, wherever it is cut or bent', async () => {
		const place = fc.nat({ max: whole.length });
		const piece = fc.constantFrom(
			'',
			'<',
			'>',
			'&',
			']]>',
			'<P>',
			'</P>',
			'<!DOCTYPE x [',
			'<!--',
			'\u0000',
			'"',
			'<![CDATA['
		);
		await fc.assert(
			fc.asyncProperty(place, place, piece, async (from, to, between) => {
				const bent = whole.slice(0, Math.min(from, to)) + between + whole.slice(Math.max(from, to));
				expect(Object.keys(await readLaw(Buffer.from(bent)))).toHaveLength(1);
			}),
			{ numRuns: 150 }
		);
	});
});

test('whatever words an official text has, they are read as they stand', async () => {
	const word = fc.constantFrom('Frist', '§ 5', 'a & b', '<', '„Titel“', 'ä', '1.', '(2)', '\u00a0', '𝒜');
	const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `x ${words.join(' ')} y`);
	await fc.assert(
		fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
			const file = officialXml({
				abbreviation: 'ProbeG',
				textOn: '2026-11-03',
				sections: [{ name: '§ 3a', text: paragraphs.join('\n\n') }]
			});
			const text = paragraphs.map((one) => one.replaceAll(/\s+/g, ' ')).join('\n\n');
			expect(wordingOf(await lawIn(file), '§ 3a ProbeG')).toEqual({ text });
		}),
		{ numRuns: 100 }
	);
});
