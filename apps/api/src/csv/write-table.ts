import { neutralised } from '@kok/domain/table/cell';
import type { Cells } from '@kok/domain/table/flatten';
import { stringify } from 'csv-stringify/sync';
import type { Separator } from './separators.ts';

const signs = { comma: ',', semicolon: ';' } as const;
/** Without it spreadsheets take the file for another encoding. */
const byteOrderMark = '\uFEFF';
const portion = 200;

/** A table in CSV (RFC 4180), in pieces: no cell of it is a formula to a spreadsheet. */
export function* writeTable(
	columns: readonly string[],
	{ rows, separator }: { rows: readonly Cells[]; separator: Separator }
): Generator<string> {
	yield byteOrderMark + linesOf([columns], separator);
	for (let start = 0; start < rows.length; start += portion) {
		const some = rows.slice(start, start + portion);
		yield linesOf(
			some.map((cells) => columns.map((column) => neutralised(cells.get(column) ?? ''))),
			separator
		);
	}
}

function linesOf(lines: readonly (readonly string[])[], separator: Separator): string {
	return stringify(
		lines.map((line) => [...line]),
		{ delimiter: signs[separator], record_delimiter: '\r\n', quoted_match: /[\r\n]/ }
	);
}
