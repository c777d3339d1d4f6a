import { neutralised } from '@kok/domain/table/cell';
import type { Cells } from '@kok/domain/table/flatten';
import { stringify } from 'csv-stringify/sync';

/**
 * A table in CSV (RFC 4180): UTF-8, a header, commas, CRLF. What a spreadsheet might run as a formula has an apostrophe
 * in front, but for plain numbers.
 */
export function csvOf({ header, rows }: { header: readonly string[]; rows: readonly Cells[] }): string {
	const lines = rows.map((cells) => header.map((column) => safe(cells.get(column) ?? '')));
	return stringify([[...header], ...lines], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

function safe(text: string): string {
	return /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(text) ? text : neutralised(text);
}
