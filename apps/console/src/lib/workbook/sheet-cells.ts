import { type CellAddress, addressIn, cellAt, checked } from './cell-address.ts';
import type { CellFault } from './cell-fault.ts';
import { cellValue } from './cell-value.ts';
import type { NumberShape } from './number-format.ts';
import { plainText } from './plain-text.ts';
import { type XmlReader, readXml } from './read-xml.ts';
import { Unreadable } from './unreadable.ts';
import { workbookRefusals } from './workbook-refusals.ts';

/** The cells of a sheet that hold something, by row and column, both from 1. A number is one that its cell shows as one. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, string | number>>;

export interface ReadSheet {
	cells: SheetCells;
	errors: CellFault[];
	/** Formulas that a program wrote and none has reckoned yet. */
	unreckoned: CellFault[];
}

/** What the cells of all sheets of a workbook refer to. */
export interface Shared {
	strings: readonly string[];
	shapes: readonly NumberShape[];
	is1904: boolean;
}

/** More than a table of as many rows as an import takes, with fifty cells filled in each. */
const mostCells = 1_000_000;

/** Reads the cells of a sheet; formulas by their result. More than `most` are refused. */
export async function readSheetCells(
	pieces: AsyncIterable<Uint8Array>,
	{ sheet, shared, most = mostCells }: { sheet: string; shared: Shared; most?: number }
): Promise<ReadSheet> {
	const reader = new CellReader(sheet, { shared, most });
	await readXml(pieces, reader);
	return reader;
}

/** Whether anything stands in a sheet. It is read no further than to its first cell. */
export async function isSheetEmpty(pieces: AsyncIterable<Uint8Array>, shared: Shared): Promise<boolean> {
	const reader = new CellReader('', { shared, most: mostCells });
	await readXml(pieces, {
		open: (name, attributes) => reader.open(name, attributes),
		text: (text) => reader.text(text),
		close: (name) => reader.close(name),
		isDone: () => !reader.isEmpty
	});
	return reader.isEmpty;
}

interface OpenCell extends CellAddress {
	type: string;
	style: number;
	/** As it stands in the file; undefined without a result. */
	value: string | undefined;
	/** What stands in the cell itself, not among the shared texts. */
	inline: string;
	isFormula: boolean;
}

class CellReader implements XmlReader, ReadSheet {
	readonly cells = new Map<number, Map<number, string | number>>();
	readonly errors: CellFault[] = [];
	readonly unreckoned: CellFault[] = [];
	readonly #sheet: string;
	readonly #shared: Shared;
	#left: number;
	#at: CellAddress = { row: 0, column: 0 };
	#cell: OpenCell | undefined;
	#reads: 'value' | 'inline' | undefined;
	#isPhonetic = false;

	constructor(sheet: string, { shared, most }: { shared: Shared; most: number }) {
		this.#sheet = sheet;
		this.#shared = shared;
		this.#left = most;
	}

	get isEmpty(): boolean {
		return this.cells.size + this.errors.length + this.unreckoned.length === 0;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === 'row') this.#at = { row: Number(attributes['r'] ?? this.#at.row + 1), column: 0 };
		if (name === 'c') this.#begin(attributes);
		if (!this.#cell) return;
		if (name === 'f') this.#cell.isFormula = true;
		if (name === 'rPh') this.#isPhonetic = true;
		if (name === 'v') {
			this.#reads = 'value';
			this.#cell.value = '';
		}
		if (name === 't' && !this.#isPhonetic) this.#reads = 'inline';
	}

	text(text: string): void {
		if (!this.#cell || !this.#reads) return;
		if (this.#reads === 'inline') this.#cell.inline += text;
		else this.#cell.value = (this.#cell.value ?? '') + text;
	}

	close(name: string): void {
		if (name === 'v' || name === 't') this.#reads = undefined;
		if (name === 'rPh') this.#isPhonetic = false;
		if (name !== 'c' || !this.#cell) return;
		this.#take(this.#cell);
		this.#cell = undefined;
	}

	/** An address that is left out follows the one before. */
	#begin({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
		this.#at = r === undefined ? checked({ ...this.#at, column: this.#at.column + 1 }) : cellAt(r);
		this.#cell = { ...this.#at, type: t, style: Number(s), value: undefined, inline: '', isFormula: false };
	}

	#take(cell: OpenCell): void {
		const { row, column, type, value, isFormula } = cell;
		const at = () => addressIn(this.#sheet, { row, column });
		// A result that is a text may be empty.
		const hasResult = value !== undefined && (value !== '' || type === 'str');
		if (isFormula && !hasResult) this.unreckoned.push({ at: at() });
		else if (type === 'e') this.errors.push({ at: at(), error: value ?? '' });
		else this.#keep(cell, this.#valueOf(cell));
	}

	/** What shows nothing is an empty cell, as the import has it too. */
	#keep({ row, column }: CellAddress, value: string | number): void {
		if (typeof value === 'string' && value.trim() === '') return;
		this.#left -= 1;
		if (this.#left < 0) throw new Unreadable(workbookRefusals.tooMuch);
		const cells = this.cells.get(row) ?? new Map<number, string | number>();
		cells.set(column, value);
		this.cells.set(row, cells);
	}

	#valueOf({ type, style, value = '', inline }: OpenCell): string | number {
		switch (type) {
			case 's':
				return value === '' ? '' : known(this.#shared.strings[Number(value)]);
			case 'inlineStr':
				return plainText(inline);
			case 'str':
				return plainText(value);
			case 'b':
				return value === '' ? '' : String(value === '1' || value === 'true');
			case 'd':
				return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
			case 'n':
				return value.trim() === '' ? '' : this.#numberIn(value, style);
			default:
				throw new Unreadable(workbookRefusals.damaged);
		}
	}

	#numberIn(value: string, style: number): string | number {
		const stored = Number(value);
		if (!Number.isFinite(stored)) throw new Unreadable(workbookRefusals.damaged);
		return cellValue(stored, this.#shared.shapes[style] ?? { kind: 'number' }, this.#shared);
	}
}

function known(text: string | undefined): string {
	if (text === undefined) throw new Unreadable(workbookRefusals.damaged);
	return text;
}
