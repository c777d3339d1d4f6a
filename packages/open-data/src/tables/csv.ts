import { neutralised } from '@kok/domain/table/cell';
import type { Cells } from '@kok/domain/table/flatten';
import { givingWay } from '@kok/release/give-way';
import { stringify } from 'csv-stringify/sync';
import type { TableRows } from './public-table.ts';

const portion = 50;

/**
 * A table in CSV (RFC 4180): UTF-8, a header, commas, CRLF. What a spreadsheet might run as a formula has an apostrophe
 * in front, but for plain numbers.
 */
export async function csvOf({ header, rows }: TableRows): Promise<string> {
	const giveWay = givingWay();
	const parts = [linesOf([header])];
	for (let start = 0; start < rows.length; start += portion) {
		parts.push(linesOf(rows.slice(start, start + portion).map((cells) => lineOf(header, cells))));
		await giveWay();
	}
	return parts.join('');
}

function lineOf(header: readonly string[], cells: Cells): string[] {
	return header.map((column) => safe(cells.get(column) ?? ''));
}

function linesOf(lines: readonly (readonly string[])[]): string {
	return stringify(
		lines.map((line) => [...line]),
		{ record_delimiter: '\r\n', quoted_match: /[\r\n]/ }
	);
}

function safe(text: string): string {
	return /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(text) ? text : neutralised(text);
}
