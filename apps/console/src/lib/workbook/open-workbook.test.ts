import { describe, expect, test } from 'vitest';
import { isSheetEmpty, readSheetCells } from './sheet-cells.ts';
import { type MadeSheet, filesOf, madeWorkbook, packed } from './testing/made-workbook.ts';
import { opened, tableIn } from './testing/read-made.ts';
import { workbookRefusals } from './workbook-refusals.ts';

const filled: MadeSheet = { rows: [['a'], ['1']] };

describe('of a workbook', () => {
	test('all sheets are named, with what is hidden or empty, and the first is preset that is seen and has something', async () => {
		const workbook = await opened(
			madeWorkbook([
				{ name: 'Deckblatt', rows: '<row r="1"><c r="A1" s="1"/></row>' },
				{ ...filled, name: 'Listen', state: 'hidden' },
				{ ...filled, name: 'Mitglieder & Gäste' },
				{ ...filled, name: 'Alt', state: 'veryHidden' }
			])
		);
		expect(workbook).toMatchObject({
			sheets: [
				{ name: 'Deckblatt', isHidden: false, isEmpty: true },
				{ name: 'Listen', isHidden: true, isEmpty: false },
				{ name: 'Mitglieder & Gäste', isHidden: false, isEmpty: false },
				{ name: 'Alt', isHidden: true, isEmpty: false }
			],
			preset: 'Mitglieder & Gäste'
		});
	});

	test('a hidden sheet is preset where no other has something', async () => {
		const workbook = await opened(madeWorkbook([{ name: 'Leer' }, { ...filled, name: 'Daten', state: 'hidden' }]));
		expect(workbook).toMatchObject({ preset: 'Daten' });
	});

	test('the sheet is read that is named, and errors in another are of no matter', async () => {
		const broken = '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>';
		const bytes = madeWorkbook([filled, { name: 'Zwei', rows: [['b'], ['2']] }, { name: 'Drei', rows: broken }]);
		expect(await tableIn(bytes, { sheet: 'Zwei' })).toMatchObject({ lines: ['b', '2'] });
	});

	test('a sheet is looked at no further than to its first cell, to know whether it is empty', async () => {
		const read: string[] = [];
		async function* growing() {
			for (const text of ['<worksheet><sheetData><row>', '<c><v>1</v></c>', '<c><v>2</v></c>']) {
				read.push(text);
				yield new TextEncoder().encode(text);
			}
		}
		expect(await isSheetEmpty(growing(), { strings: [], shapes: [], is1904: false })).toBe(false);
		expect(read).toHaveLength(2);
	});

	test('parts are found whatever case and slashes their names have', async () => {
		const { 'xl/worksheets/sheet1.xml': sheet = '', ...rest } = filesOf([filled]);
		expect(await tableIn(packed({ ...rest, 'xl\\Worksheets\\Sheet1.xml': sheet }))).toMatchObject({
			lines: ['a', '1']
		});
	});

	test('a sheet that is all chart is no choice', async () => {
		const files = filesOf([filled, { name: 'Bild' }]);
		const rels = 'xl/_rels/workbook.xml.rels';
		const bytes = packed({
			...files,
			[rels]: (files[rels] ?? '').replace(
				'worksheet" Target="worksheets/sheet2',
				'chartsheet" Target="worksheets/sheet2'
			)
		});
		expect(await opened(bytes)).toMatchObject({ sheets: [{ name: 'Tabelle1' }] });
	});

	test('without anything in it one learns that it is empty, and of an empty sheet to choose another', async () => {
		expect(await opened(madeWorkbook([{}]))).toEqual({ refusal: workbookRefusals.empty });
		expect(await tableIn(madeWorkbook([filled, { name: 'Leer' }]), { sheet: 'Leer' })).toEqual({
			refusal: {
				de: 'Im Blatt „Leer“ steht nichts. Wählen Sie ein anderes.',
				en: 'There is nothing in the sheet “Leer”. Choose another one.'
			}
		});
	});
});

describe('instead of a value', () => {
	const error = (at: string, code: string) => `<c r="${at}" t="e"><v>${code}</v></c>`;

	test('an error is refused with the address of its cell', async () => {
		const rows = `<row r="7">${error('C7', '#N/A')}${error('AB7', '#REF!')}</row>`;
		expect(await tableIn(madeWorkbook([{ rows }]))).toMatchObject({
			refusal: {
				de: expect.stringContaining('ein Fehler in Tabelle1!C7 (#NV), Tabelle1!AB7 (#BEZUG!).'),
				en: expect.stringContaining('an error in Tabelle1!C7 (#N/A), Tabelle1!AB7 (#REF!).')
			}
		});
	});

	test('many errors are refused with the first of them, and a name of several words as spreadsheets write it', async () => {
		const rows = Array.from({ length: 7 }, (_, index) => `<row>${error(`A${index + 1}`, '#DIV/0!')}</row>`).join('');
		const sheet = { name: "Ada's Liste", rows };
		expect(await tableIn(madeWorkbook([sheet]))).toMatchObject({
			refusal: { de: expect.stringMatching(/in 'Ada''s Liste'!A1 .*!A5 \(#DIV\/0!\) und an 2 weiteren Stellen\./) }
		});
	});

	test('a formula that nothing has reckoned is refused, so that it empties nothing', async () => {
		const rows = '<row r="2"><c r="B2"><f>A1*2</f></c><c r="C2"><f>A1*3</f><v/></c></row>';
		expect(await tableIn(madeWorkbook([{ rows }]))).toMatchObject({
			refusal: { de: expect.stringContaining('noch kein Ergebnis in Tabelle1!B2, Tabelle1!C2.') }
		});
	});
});

describe('a file is refused with what to do', () => {
	const plain = filesOf([filled]);
	const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

	test('where a password protects it', async () => {
		const bytes = new Uint8Array([...compound, ...utf16('Root Entry'), ...utf16('EncryptedPackage')]);
		expect(await opened(bytes.buffer)).toEqual({ refusal: workbookRefusals.protected });
		const zip = changed(packed(plain), (view, directory) => view.setUint16(directory + 8, 1, true));
		expect(await opened(zip)).toEqual({ refusal: workbookRefusals.protected });
	});

	test('where it is in the format of old programs', async () => {
		const bytes = new Uint8Array([...compound, ...utf16('Root Entry'), ...utf16('Workbook')]);
		expect(await opened(bytes.buffer)).toEqual({ refusal: workbookRefusals.old });
	});

	test.each([
		['of LibreOffice', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }],
		['of Excel in bytes', moved('xl/workbook.bin')],
		['of Word', { ...plain, 'xl/workbook.xml': '<w:document><w:body/></w:document>' }]
	])('where it is a file %s', async (_, files) => {
		expect(await opened(packed(files))).toEqual({ refusal: workbookRefusals.another });
	});

	test.each([
		['cut off', (bytes: ArrayBuffer) => bytes.slice(0, bytes.byteLength - 40)],
		['nothing but its beginning', (bytes: ArrayBuffer) => bytes.slice(0, 4)],
		[
			'of another byte in a cell',
			(bytes: ArrayBuffer) => replaced(bytes, '<t xml:space="preserve">a', '<t xml:space="preserve">b')
		],
		[
			'of another byte in its directory',
			(bytes: ArrayBuffer) => changed(bytes, (view, at) => view.setUint32(at + 42, 5, true))
		],
		[
			'with a directory that leads out of it',
			(bytes: ArrayBuffer) => changed(bytes, (view, at) => view.setUint32(at + 42, 2 ** 31, true))
		],
		['longer than it says', (bytes: ArrayBuffer) => changed(bytes, (view, at) => view.setUint32(at + 24, 9, true))]
	])('where it is damaged: %s', async (_, damage) => {
		expect(await tableIn(packed(plain, 0))).toMatchObject({ lines: ['a', '1'] });
		expect(await tableIn(damage(packed(plain, 0)))).toEqual({ refusal: workbookRefusals.damaged });
	});

	test('where what was packed does not unpack', async () => {
		const bytes = packed(plain);
		const broken = changed(bytes, (view) => {
			for (let at = 50; at < 90; at += 1) view.setUint8(at, 0xff);
		});
		expect(await opened(broken)).toEqual({ refusal: workbookRefusals.damaged });
	});

	test.each([
		['holds nothing', ''],
		['ends in the middle', '<worksheet><sheetData><row r="1">'],
		['names a text that there is not', sheetOf('<row><c t="s"><v>5</v></c></row>')],
		['has a cell outside of every sheet', sheetOf('<row><c r="A1048577"><v>5</v></c></row>')],
		['has a cell beside every sheet', sheetOf('<row><c r="XFE1"><v>5</v></c></row>')],
		['has a number that is none', sheetOf('<row><c><v>five</v></c></row>')],
		['is nested without end', '<a>'.repeat(100) + '</a>'.repeat(100)]
	])('where a sheet %s', async (_, sheet) => {
		expect(await opened(packed({ ...plain, 'xl/worksheets/sheet1.xml': sheet }))).toEqual({
			refusal: workbookRefusals.damaged
		});
	});

	test('where a sheet is missing', async () => {
		const { 'xl/worksheets/sheet1.xml': _, ...rest } = plain;
		expect(await opened(packed(rest))).toEqual({ refusal: workbookRefusals.damaged });
	});

	test('where it unpacks to more than there is room for, before anything of that is unpacked', async () => {
		const bomb = changed(packed(plain), (view, directory) => view.setUint32(directory + 24, 2 ** 30, true));
		expect(await opened(bomb)).toEqual({ refusal: workbookRefusals.tooMuch });
	});

	test('where a sheet has more cells than there is room for', async () => {
		const shared = { strings: [], shapes: [], is1904: false };
		const reading = async (most: number) =>
			readSheetCells(pieces(sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row>')), { sheet: '', shared, most });
		await expect(reading(1)).rejects.toMatchObject({ refusal: workbookRefusals.tooMuch });
		await expect(reading(2)).resolves.toMatchObject({ errors: [] });
	});

	function moved(path: string) {
		const rels = '_rels/.rels';
		return { ...plain, [path]: 'bytes', [rels]: (plain[rels] ?? '').replace('xl/workbook.xml', path) };
	}
});

function sheetOf(rows: string): string {
	return `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}

function utf16(text: string): number[] {
	return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

/** The same bytes, changed; the change is told where the directory begins. */
function changed(bytes: ArrayBuffer, change: (view: DataView, directory: number) => void): ArrayBuffer {
	const copy = bytes.slice();
	const view = new DataView(copy);
	change(view, view.getUint32(copy.byteLength - 22 + 16, true));
	return copy;
}

function replaced(bytes: ArrayBuffer, before: string, after: string): ArrayBuffer {
	const text = Buffer.from(bytes).toString('latin1');
	if (!text.includes(before)) throw new Error(`${before} is not in it`);
	return Uint8Array.from(Buffer.from(text.replace(before, after), 'latin1')).buffer;
}
