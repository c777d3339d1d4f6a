import type { Row, Rows } from '../fixture/rows.ts';
import type { Difference } from './differences.ts';

/** Rows that an older version left and that are no longer there as they were, whatever columns came since. */
export function lostRows(before: Rows, after: Rows): Difference[] {
	return Object.entries(before).flatMap(([table, rows]) => {
		const columns = Object.keys(rows[0] ?? {});
		const there = new Set((after[table] ?? []).map((row) => asText(row, columns)));
		return rows
			.filter((row) => !there.has(asText(row, columns)))
			.map((row) => ({ path: `${table}.${keyOf(row)}`, before: row, after: undefined }));
	});
}

function asText(row: Row, columns: readonly string[]): string {
	return JSON.stringify(columns.map((column) => row[column] ?? null));
}

/** The first column of every table is its key, or begins it. */
function keyOf(row: Row): string {
	return String(Object.values(row)[0]);
}
