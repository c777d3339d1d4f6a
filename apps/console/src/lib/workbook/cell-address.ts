import { Unreadable } from './unreadable.ts';
import { workbookRefusals } from './workbook-refusals.ts';

/** Where a cell stands in its sheet; both count from 1. */
export interface CellAddress {
	row: number;
	column: number;
}

/** The last cell of a sheet, `XFD1048576`. */
const last: CellAddress = { row: 1_048_576, column: 16_384 };

/** The cell that `C7` names; whatever names none is refused as damaged. */
export function cellAt(reference: string): CellAddress {
	const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return checked({ row: Number(digits), column });
}

/** An address inside a sheet; any other is refused as damaged. */
export function checked(address: CellAddress): CellAddress {
	const isInside = (count: number, most: number) => Number.isInteger(count) && count >= 1 && count <= most;
	if (!isInside(address.row, last.row) || !isInside(address.column, last.column))
		throw new Unreadable(workbookRefusals.damaged);
	return address;
}

/** How a spreadsheet names a cell of a sheet: `Tabelle1!C7`, `'Neue Mitglieder'!C7`. */
export function addressIn(sheet: string, { row, column }: CellAddress): string {
	const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
	return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${lettersOf(column)}${row}`;
}

function lettersOf(column: number): string {
	const before = Math.floor((column - 1) / 26);
	return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
