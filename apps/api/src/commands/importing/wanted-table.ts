import type { Languages } from '@kok/domain/languages';
import type { ContentType } from '@kok/domain/content-type';
import { RecordId } from '@kok/domain/fields/reference';
import { type RowIssue, rowIssue } from '@kok/domain/table/row-issues';
import { type Table, faultsOfHeader, idColumn, readParts, tableOf } from '@kok/domain/table/table';
import type { FileRow, TableFile, UnreadableFile } from '../../csv/read-table.ts';
import type { WantedRow } from './judge-rows.ts';

/** What a file holds for records of a type. */
export interface WantedTable {
	/** Columns that the type has a place for, and those that it has none for. */
	columns: { known: string[]; unknown: string[] };
	/** What each row wants. Whatever is wrong with the file itself stands in a first row, and then no other is read. */
	rows: WantedRow[];
}

/** Reads what a file wants. Columns without a place are wrong with it, unless they are to be left out. */
export function wantedTable(
	type: ContentType,
	{
		file,
		languages,
		leaveOutUnknown
	}: { file: TableFile | UnreadableFile; languages: Languages; leaveOutUnknown: boolean }
): WantedTable {
	if ('issue' in file) return { columns: { known: [], unknown: [] }, rows: [faultyFile(file.row, [file.issue])] };
	const table = tableOf(type, { mark: file.mark, locales: languages });
	const faults = faultsOfHeader(table, file.columns);
	const unknown = faults.flatMap(({ column, code }) => (code === 'unknown' ? [column] : []));
	const known = file.columns.filter((column) => !unknown.includes(column));
	const grave = leaveOutUnknown && known.length > 0 ? faults.filter(({ code }) => code !== 'unknown') : faults;
	if (grave.length > 0) return { columns: { known, unknown }, rows: [faultyFile(1, grave)] };
	const isKnown = new Set(known);
	const rows = file.rows.map((row) => {
		const columns = file.columns.slice(0, row.width).filter((column) => isKnown.has(column));
		return wantedRow(
			table,
			{ ...row, cells: new Map([...row.cells].filter(([column]) => isKnown.has(column))) },
			columns
		);
	});
	return { columns: { known, unknown }, rows };
}

function faultyFile(row: number, issues: RowIssue[]): WantedRow {
	return { row, id: undefined, cells: new Map(), issues, read: () => [] };
}

function wantedRow(table: Table, { row, cells, issues }: FileRow, columns: readonly string[]): WantedRow {
	const given = cells.get(idColumn)?.trim().toLowerCase();
	const isId = given === undefined || RecordId.safeParse(given).success;
	return {
		row,
		id: given,
		cells,
		issues: isId ? issues : [...issues, rowIssue(idColumn, 'not-an-id')],
		read: (current) => readParts(table, { cells, columns, current })
	};
}
