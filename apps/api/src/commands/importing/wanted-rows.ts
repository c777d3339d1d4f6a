import type { Languages } from '@kok/domain/languages';
import type { ContentType } from '@kok/domain/content-type';
import { RecordId } from '@kok/domain/fields/reference';
import { rowIssue } from '@kok/domain/table/row-issues';
import { type Table, faultsOfHeader, idColumn, readParts, tableOf } from '@kok/domain/table/table';
import type { FileRow, TableFile, UnreadableFile } from '../../csv/read-table.ts';
import type { WantedRow } from './judge-rows.ts';

/** What the rows of a file want of records of a type. Whatever is wrong with the file itself stands in a first row. */
export function wantedRows(
	type: ContentType,
	{ file, languages }: { file: TableFile | UnreadableFile; languages: Languages }
): WantedRow[] {
	if ('issue' in file) return [{ row: file.row, id: undefined, issues: [file.issue], read: () => [] }];
	const table = tableOf(type, { mark: file.mark, locales: languages });
	const faults = faultsOfHeader(table, file.columns);
	if (faults.length > 0) return [{ row: 1, id: undefined, issues: faults, read: () => [] }];
	return file.rows.map((row) => wantedRow(table, row, file.columns.slice(0, row.width)));
}

function wantedRow(table: Table, { row, cells, issues }: FileRow, columns: readonly string[]): WantedRow {
	const given = cells.get(idColumn)?.trim().toLowerCase();
	const isId = given === undefined || RecordId.safeParse(given).success;
	return {
		row,
		id: given,
		issues: isId ? issues : [...issues, rowIssue(idColumn, 'not-an-id')],
		read: (current) => readParts(table, { cells, columns, current })
	};
}
