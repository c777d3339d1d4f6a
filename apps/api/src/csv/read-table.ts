import { type DecimalMark, restored } from '@kok/domain/table/cell';
import type { Cells } from '@kok/domain/table/flatten';
import { type RowIssue, rowIssue } from '@kok/domain/table/row-issues';
import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';

/** A row of a file; the one under the names of the columns is number 2, as a spreadsheet counts. */
export interface FileRow {
	row: number;
	/** How many columns it has cells in. What comes after the end of a short row is not said, so nothing is emptied there. */
	width: number;
	/** Without empty ones. */
	cells: Cells;
	issues: RowIssue[];
}

export interface TableFile {
	columns: string[];
	rows: FileRow[];
	mark: DecimalMark;
}

/** Why a file is no table, and from which row on. */
export interface UnreadableFile {
	row: number;
	issue: RowIssue;
}

/** More than any network has members; the answer about them must be readable too. */
const mostRows = 20_000;
const largestRow = 1024 * 1024;
/** How files begin that spreadsheet programs keep for themselves: XLSX and ODS, which are ZIP archives, and XLS. */
const workbooks = [Buffer.from('PK\u0003\u0004'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];

/**
 * Reads a table in CSV (RFC 4180) from UTF-8, with or without a byte order mark, while it comes in. The first line
 * decides whether commas or semicolons part the cells; with semicolons, decimals have a comma. Empty rows are counted
 * and left out.
 */
export async function readTable(bytes: AsyncIterable<Uint8Array>): Promise<TableFile | UnreadableFile> {
	const texts = decoded(bytes)[Symbol.asyncIterator]();
	let row = 1;
	try {
		const head = await firstLine(texts);
		const delimiter = delimiterOf(head);
		const lines = parsed(rejoined(head, texts), delimiter);
		let columns: string[] | undefined;
		const rows: FileRow[] = [];
		for await (const cells of lines) {
			if (!columns) columns = withoutTail(cells.map((name) => restored(name.trim())));
			else if (cells.some((cell) => cell.trim() !== '')) rows.push(rowOf(cells, { row, columns }));
			if (rows.length > mostRows) return { row, issue: rowIssue('', 'too-many-rows') };
			row += 1;
		}
		if (!columns?.length) return { row: 1, issue: rowIssue('', 'no-columns') };
		return { columns, rows, mark: delimiter === ';' ? ',' : '.' };
	} catch (error) {
		if (error instanceof CsvError) return { row: rowOfError(error), issue: rowIssue('', 'not-a-table') };
		if (error instanceof WorkbookError) return { row, issue: rowIssue('', 'a-workbook') };
		if (isNotUtf8(error)) return { row, issue: rowIssue('', 'not-utf-8') };
		throw error;
	}
}

/** The parser reads on ahead of us and counts the rows that it has made. */
function rowOfError({ records }: CsvError): number {
	return typeof records === 'number' ? records + 1 : 1;
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let isBegun = false;
	for await (const chunk of bytes) {
		if (!isBegun && workbooks.some((beginning) => beginning.equals(chunk.subarray(0, beginning.length))))
			throw new WorkbookError();
		isBegun = true;
		yield decoder.decode(chunk, { stream: true });
	}
	yield decoder.decode();
}

/** Never leaves this file. */
class WorkbookError extends Error {}

function isNotUtf8(error: unknown): boolean {
	return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

/** All that has come when the first line has. */
async function firstLine(texts: AsyncIterator<string>): Promise<string> {
	let head = '';
	while (!/[\r\n]/.test(head) && head.length < largestRow) {
		const next = await texts.next();
		if (next.done) break;
		head += next.value;
	}
	return head;
}

function delimiterOf(head: string): ',' | ';' {
	const [line = ''] = head.split(/[\r\n]/, 1);
	return line.split(';').length > line.split(',').length ? ';' : ',';
}

async function* rejoined(head: string, texts: AsyncIterator<string>): AsyncGenerator<string> {
	yield head;
	for (let next = await texts.next(); !next.done; next = await texts.next()) yield next.value;
}

function parsed(text: AsyncIterable<string>, delimiter: string): AsyncIterable<string[]> {
	const parser = parse({ delimiter, relax_column_count: true, max_record_size: largestRow });
	const source = Readable.from(text);
	source.on('error', (error) => parser.destroy(error));
	return source.pipe(parser);
}

function rowOf(cells: readonly string[], { row, columns }: { row: number; columns: readonly string[] }): FileRow {
	const tail = cells.slice(columns.length);
	const issues = tail.some((cell) => cell.trim() !== '') ? [rowIssue('', 'too-many-cells')] : [];
	const named = columns.flatMap((column, index) => {
		const cell = cells[index] ?? '';
		return cell.trim() === '' ? [] : [[column, restored(cell)] as const];
	});
	return { row, width: cells.length, cells: new Map(named), issues };
}

/** Spreadsheets like to write empty columns after the last. */
function withoutTail(columns: readonly string[]): string[] {
	return columns.slice(0, columns.findLastIndex((name) => name !== '') + 1);
}
