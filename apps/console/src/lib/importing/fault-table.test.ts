import { expect, test } from 'vitest';
import { faultTable } from './fault-table.ts';

test('faults are a table that a spreadsheet opens, in which nothing of a cell runs as a formula', () => {
	const faults = [{ row: 7, column: 'facts.phone', cell: '=HYPERLINK("http://x")', reason: 'Das ist keine Nummer.' }];
	expect(faultTable(['Zeile', 'Spalte', 'Zelle', 'Grund'], faults, ';')).toBe(
		`\uFEFF"Zeile";"Spalte";"Zelle";"Grund"\r\n"7";"facts.phone";"'=HYPERLINK(""http://x"")";"Das ist keine Nummer."\r\n`
	);
});
