import { describe, expect, test } from 'vitest';
import { type MadeParts, madeWorkbook } from './testing/made-workbook.ts';
import { linesIn, tableIn } from './testing/read-made.ts';
import { workbookOfExcel, workbookOfLibreOffice } from './testing/written-by-programs.ts';

describe('a workbook is read', () => {
	test('as Excel lays it out', async () => {
		expect(await linesIn(workbookOfExcel())).toEqual([
			'de.name,facts.workingSince,facts.seat.postcode,inside.children,Bemerkung',
			'Haus Linde,2026-11-29,10115,true,JA',
			'Fähre & Söhne,,01067,false,10116',
			'',
			'"Zeile eins\nZeile „zwei“; mit ""Strich""",,,,'
		]);
	});

	test('as LibreOffice lays it out', async () => {
		expect(await linesIn(workbookOfLibreOffice())).toEqual(['facts.day,facts.value', '2026-11-29,0.25']);
	});

	test('where names of elements have a prefix, and cells and rows no address', async () => {
		const rows = '<x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row>';
		expect(await linesIn(madeWorkbook([{ rows }]))).toEqual(['a,1']);
	});
});

describe('a text', () => {
	test('keeps its noughts, its line breaks and signs that XML cannot hold', async () => {
		const strings = '<si><t>0301234</t></si><si><t>eins_x000D_\nzwei</t></si><si><t>_x005F_x0041_</t></si>';
		expect(await cellsOf(shared(3), { strings })).toEqual(['0301234', '"eins\nzwei"', '_x0041_']);
	});

	test('of letters that look different is one, without how it is pronounced', async () => {
		const strings =
			'<si><r><t>東</t></r><r><rPr><b/></rPr><t>京</t></r><rPh sb="0" eb="1"><t>トウキョウ</t></rPh></si>';
		expect(await cellsOf(shared(1), { strings })).toEqual(['東京']);
		const inline =
			'<c t="inlineStr"><is><r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="1"><t>トウキョウ</t></rPh></is></c>';
		expect(await cellsOf(inline)).toEqual(['東京']);
	});
});

describe('a number', () => {
	test.each([
		['10115', '10115'],
		['4930123456', '4930123456'],
		['4.9000000000000004', '4.9'],
		['0.30000000000000004', '0.3'],
		['1.0000000000000001E-5', '0.00001'],
		['1E+20', '100000000000000000000'],
		['1E+21', '1000000000000000000000'],
		['-7', '-7']
	])('is spelled as the workbook shows it: %s', async (stored, shown) => {
		expect(await cellsOf(`<c><v>${stored}</v></c>`)).toEqual([shown]);
	});

	test('has a decimal comma where semicolons part the cells', async () => {
		expect(await linesIn(madeWorkbook([{ rows: [['a', 'b'], [1.5]] }]), ';')).toEqual(['a;b', '"1,5";']);
	});

	test('has the noughts that its format puts in front, and loses those that nothing keeps', async () => {
		const rows = '<c s="0"><v>1067</v></c><c s="1"><v>1067</v></c>';
		expect(await cellsOf(rows, { formats: ['00000', '#,##0'] })).toEqual(['01067', '1067']);
	});

	test('without a format is named, so that somebody looks whether a nought is missing', async () => {
		const rows = [
			['facts.seat.postcode', 'facts.phone', 'facts.value'],
			['01067', 301234, 1.5],
			[1067, undefined, -1]
		];
		expect(await tableIn(madeWorkbook([{ rows }]))).toMatchObject({
			wholeNumbers: new Map([
				[2, new Set(['facts.phone'])],
				[3, new Set(['facts.seat.postcode'])]
			])
		});
	});
});

describe('a day', () => {
	test.each([
		['46355', 'dd.mm.yyyy', '2026-11-29'],
		['46355', '[$-407]d. mmmm yyyy;@', '2026-11-29'],
		['46355.75', 'yyyy\\-mm\\-dd', '2026-11-29'],
		['1', 'd.m.yy', '1900-01-01'],
		['59', 'd.m.yy', '1900-02-28'],
		['60', 'd.m.yy', '1900-02-29'],
		['61', 'd.m.yy', '1900-03-01'],
		['2958465', 'd.m.yyyy', '9999-12-31']
	])('%s counted from 1900 in the format %s is %s', async (stored, format, day) => {
		expect(await cellsOf(`<c s="0"><v>${stored}</v></c>`, { formats: [format] })).toEqual([day]);
	});

	test('is counted from 1904 where the workbook says so', async () => {
		const parts = { formats: ['dd.mm.yyyy'], is1904: true };
		expect(await cellsOf('<c s="0"><v>44893</v></c><c s="0"><v>0</v></c>', parts)).toEqual([
			'2026-11-29',
			'1904-01-01'
		]);
	});

	test('is as exact as it is shown', async () => {
		const formats = ['mmm yy', 'yyyy', 'mmmm'];
		const rows = formats.map((_, style) => `<c s="${style}"><v>46355</v></c>`).join('');
		expect(await cellsOf(rows, { formats })).toEqual(['2026-11', '2026', '2026-11-29']);
	});

	test('comes with its time where that is shown, and a time by itself', async () => {
		const formats = ['dd.mm.yyyy hh:mm', 'h:mm AM/PM', '[h]:mm'];
		const rows =
			'<c s="0"><v>46355.395833333336</v></c><c s="1"><v>0.39583333333333331</v></c><c s="2"><v>0.75</v></c>';
		expect(await cellsOf(rows, { formats })).toEqual(['2026-11-29T09:30', '09:30', '18:00']);
	});

	test('in a file that writes days and not numbers is that day', async () => {
		expect(await cellsOf('<c t="d"><v>2026-11-29T00:00:00</v></c>')).toEqual(['2026-11-29']);
	});

	test.each([
		['46355', '0.00E+00', '46355'],
		['46355', '#,##0 "Tage"', '46355'],
		['46355', '[Red]0', '46355'],
		['46355', 'General', '46355'],
		['2958466', 'd.m.yyyy', '2958466'],
		['-1', 'd.m.yyyy', '-1']
	])('is not what %s is in the format %s', async (stored, format, shown) => {
		expect(await cellsOf(`<c s="0"><v>${stored}</v></c>`, { formats: [format] })).toEqual([shown]);
	});
});

describe('a cell', () => {
	test('that says yes or no, that a formula fills, or that is empty, is what it shows', async () => {
		const rows =
			'<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;""</f><v></v></c><c s="3"/><c t="inlineStr"><is><t> </t></is></c><c><v>9</v></c>';
		expect(await cellsOf(rows)).toEqual(['true', 'false', '2', '', '', '', '9']);
	});
});

function shared(count: number): string {
	return Array.from({ length: count }, (_, index) => `<c t="s"><v>${index}</v></c>`).join('');
}

/** The cells of a second row, which is made of these; the first has a name for each. */
async function cellsOf(cells: string, parts: MadeParts = {}): Promise<string[]> {
	const count = cells.split(/<c[ >/]/).length - 1;
	const names = Array.from({ length: count }, (_, index) => `<c t="inlineStr"><is><t>c${index}</t></is></c>`);
	const rows = `<row>${names.join('')}</row><row>${cells}</row>`;
	const lines = await linesIn(madeWorkbook([{ rows }], parts));
	return lines.slice(1).join('\r\n').split(',');
}
