import type { SheetCells } from './sheet-cells.ts';
import type { Unreadable } from './unreadable.ts';

/** A sheet as the table in CSV that an import takes. */
export interface SheetTable {
	/** In UTF-8. */
	bytes: ArrayBuffer;
	/** Cells that the workbook holds as whole numbers without format, by row and name of the column: a nought in front is lost there. */
	wholeNumbers: ReadonlyMap<number, ReadonlySet<string>>;
}

type Separator = ',' | ';';

const others: Readonly<Record<Separator, Separator>> = { ',': ';', ';': ',' };

/**
 * Lays cells out as a table whose first line is the first row of the sheet. Rows keep their numbers and are as wide as the
 * named columns, so that an empty cell empties; a cell without a column stands beyond them, where the import refuses it.
 * More than `most` bytes are refused with `tooLarge`.
 */
export function tableOf(
	cells: SheetCells,
	{ wanted, most, tooLarge }: { wanted: Separator; most: number; tooLarge: Unreadable }
): SheetTable {
	const names = namesIn(cells.get(1) ?? new Map<number, string | number>());
	const separator = separatorFor(names, wanted);
	const lines: string[] = [];
	const wholeNumbers = new Map<number, ReadonlySet<string>>();
	let length = 0;
	const lastRow = [...cells.keys()].reduce((highest, row) => Math.max(highest, row), 1);
	for (let row = 1; row <= lastRow; row += 1) {
		const values = cells.get(row) ?? new Map<number, string | number>();
		const texts = row === 1 ? names : textsOf(values, { least: values.size === 0 ? 0 : names.length, separator });
		const line = lineOf(texts, separator) + lineEnd;
		lines.push(line);
		length += encoder.encode(line).length;
		if (length > most) throw tooLarge;
		const whole = wholeIn(values, names);
		if (whole.size > 0) wholeNumbers.set(row, whole);
	}
	return { bytes: encoder.encode(lines.join('')).slice().buffer, wholeNumbers };
}

const encoder = new TextEncoder();
const lineEnd = '\r\n';

/** Names are one line each: the first line of a table ends at its first line break. */
function namesIn(values: ReadonlyMap<number, string | number>): string[] {
	return textsOf(values, { least: 0, separator: ',' }).map((name) => name.trim().replaceAll(/\s*\n\s*/g, ' '));
}

/** The import takes for the separator what stands more often in the first line. */
function separatorFor(names: readonly string[], wanted: Separator): Separator {
	const head = lineOf(names, wanted);
	const isMore = head.split(';').length > head.split(',').length;
	return isMore === (wanted === ';') ? wanted : others[wanted];
}

function textsOf(
	values: ReadonlyMap<number, string | number>,
	{ least, separator }: { least: number; separator: Separator }
): string[] {
	const width = [...values.keys()].reduce((widest, column) => Math.max(widest, column), least);
	return Array.from({ length: width }, (_, index) => spell(values.get(index + 1) ?? '', separator));
}

/** Where semicolons part the cells, the import reads decimals with a comma. */
function spell(value: string | number, separator: Separator): string {
	if (typeof value === 'string') return value;
	const text = withoutExponent(value);
	return separator === ';' ? text.replace('.', ',') : text;
}

/** A spreadsheet shows fifteen digits; what a number has beyond them comes from its binary form. */
function withoutExponent(number: number): string {
	const shown = Number(number.toPrecision(15));
	const text = String(shown);
	return text.includes('e') ? shown.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

function lineOf(texts: readonly string[], separator: Separator): string {
	return texts.map((text) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(separator);
}

function wholeIn(values: ReadonlyMap<number, string | number>, names: readonly string[]): Set<string> {
	const columns = [...values].flatMap(([column, value]) =>
		typeof value === 'number' && Number.isInteger(value) && value >= 0 ? [names[column - 1] ?? ''] : []
	);
	return new Set(columns);
}
