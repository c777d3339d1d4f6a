import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeWorkbook } from './testing/made-workbook.ts';
import { linesIn, tableIn } from './testing/read-made.ts';

describe('a sheet becomes a table', () => {
	test('whose rows keep their numbers, and are as wide as its named columns', async () => {
		const rows = [['a', 'b', 'c'], [], ['1'], [undefined, undefined, '3']];
		expect(await linesIn(madeWorkbook([{ rows }]))).toEqual(['a,b,c', '', '1,,', ',,3']);
	});

	test('in which a cell beyond the named columns stays, so that the import refuses it', async () => {
		expect(await linesIn(madeWorkbook([{ rows: [['a'], ['1', undefined, 'x']] }]))).toEqual(['a', '1,,x']);
	});

	test('in which the first row is the first line, also where nothing stands in it', async () => {
		expect(await linesIn(madeWorkbook([{ rows: [[], ['a']] }]))).toEqual(['', 'a']);
	});

	test('in which the name of a column is one line', async () => {
		expect(await linesIn(madeWorkbook([{ rows: [[' Name \n der Stelle ', 'b']] }]))).toEqual(['Name der Stelle,b']);
	});

	test.each([
		[['a', 'b'], ';', 'a;b'],
		[['a'], ';', 'a'],
		[['a,b,c', 'd'], ';', '"a,b,c",d'],
		[['a;b;c', 'd'], ',', '"a;b;c";d']
	] as const)('whose separator the import recognises by its first line: %j', async (names, separator, head) => {
		expect(await linesIn(madeWorkbook([{ rows: [names] }]), separator)).toEqual([head]);
	});

	test('which holds every text as it stands in its cell', async () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'ß', '🦊', '"', ',', ';', '\n', ' ', '=', "'", '0') });
		const width = 3;
		const row = fc.array(text, { minLength: width, maxLength: width });
		await fc.assert(
			fc.asyncProperty(
				fc.array(row, { maxLength: 4 }),
				fc.constantFrom(',' as const, ';' as const),
				async (texts, separator) => {
					const names = ['x', 'y', 'z'];
					const lines = await linesIn(madeWorkbook([{ rows: [names, ...texts] }]), separator);
					const filled = texts.map((cells) => cells.map((cell) => (cell.trim() === '' ? '' : cell)));
					const last = filled.findLastIndex((cells) => cells.some((cell) => cell !== ''));
					const read = parse(lines.join('\r\n'), { delimiter: separator, relax_column_count: true });
					const wanted = filled.slice(0, last + 1).map((cells) => (cells.every((cell) => cell === '') ? [''] : cells));
					expect(read).toEqual([names, ...wanted]);
				}
			),
			{ numRuns: 20 }
		);
	});

	test('and is refused where it is more than an import takes', async () => {
		const strings = `<si><t>${'x'.repeat(30_000)}</t></si>`;
		const rows = Array.from({ length: 700 }, () => '<row><c t="s"><v>0</v></c></row>').join('');
		expect(await tableIn(madeWorkbook([{ rows }], { strings }))).toEqual({
			refusal: { de: 'Zu groß.', en: 'Too large.' }
		});
	});
});
