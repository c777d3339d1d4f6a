import { neutralised } from '@kok/domain/table/cell';

/** A faulty cell, as the list of faults names it. */
export interface Fault {
	row: number;
	column: string;
	cell: string;
	reason: string;
}

/** Without it spreadsheets take the file for another encoding. */
const byteOrderMark = '\uFEFF';

/** Faults as a table that a spreadsheet opens, to be worked through beside the file: CSV (RFC 4180), a line each. */
export function faultTable(head: readonly string[], faults: readonly Fault[], separator: ',' | ';'): string {
	const lines = [head, ...faults.map(({ row, column, cell, reason }) => [String(row), column, cell, reason])];
	return byteOrderMark + lines.map((line) => `${line.map(quoted).join(separator)}\r\n`).join('');
}

function quoted(text: string): string {
	return `"${neutralised(text).replaceAll('"', '""')}"`;
}
