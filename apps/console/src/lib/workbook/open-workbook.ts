import type { Words } from '@kok/domain/words';
import { beginsAsWorkbook } from './begins-as-workbook.ts';
import { errorsIn, unreckonedIn } from './cell-fault.ts';
import { readNumberShapes } from './number-shapes.ts';
import { type Outline, readOutline } from './outline.ts';
import { packedFilesIn } from './packed-files.ts';
import { readSharedStrings } from './shared-strings.ts';
import { type Shared, isSheetEmpty, readSheetCells } from './sheet-cells.ts';
import { type SheetTable, tableOf } from './sheet-table.ts';
import { Unreadable } from './unreadable.ts';
import { Room, unpack } from './unpack.ts';
import { emptySheet, workbookRefusals } from './workbook-refusals.ts';

export interface Sheet {
	name: string;
	/** Not shown by the spreadsheet program. */
	isHidden: boolean;
	isEmpty: boolean;
}

/** An Excel workbook whose sheets can be read, each as a table. */
export interface Workbook {
	/** In the order of their tabs; at least one is not empty. */
	sheets: readonly Sheet[];
	/** The first that has something, one that is shown before one that is hidden. */
	preset: string;
	/** Reads a sheet by its name. */
	read: (sheet: string) => Promise<SheetTable | NotRead>;
}

/** Why nothing was read, for the person who chose the file. */
export interface NotRead {
	refusal: Words;
}

/** How a table is laid out, and how large it may be. */
export interface Layout {
	separator: ',' | ';';
	mostBytes: number;
	tooLarge: Words;
}

/**
 * Opens a workbook in XLSX (ECMA-376). Macros, pictures and links to other files are not looked at, and nothing is loaded.
 * Anything else that spreadsheet programs keep is refused with the words for it.
 */
export async function openWorkbook(bytes: ArrayBuffer, layout: Layout): Promise<Workbook | NotRead> {
	return orRefusal(async () => {
		if (beginsAsWorkbook(bytes) === 'compound') throw new Unreadable(compoundRefusal(bytes));
		const room = new Room();
		const outline = await readOutline(packedFilesIn(bytes), room);
		const shared: Shared = {
			is1904: outline.is1904,
			strings: await readSharedStrings(outline.sharedStrings, room),
			shapes: await readNumberShapes(outline.styles, room)
		};
		const sheets = await sheetsOf(outline, shared);
		const filled = sheets.filter(({ isEmpty }) => !isEmpty);
		const preset = filled.find(({ isHidden }) => !isHidden) ?? filled[0];
		if (!preset) throw new Unreadable(workbookRefusals.empty);
		const read = async (sheet: string) => orRefusal(async () => readSheet(sheet, { outline, shared, layout }));
		return { sheets, preset: preset.name, read };
	});
}

async function orRefusal<Read>(read: () => Promise<Read>): Promise<Read | NotRead> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof Unreadable) return { refusal: error.refusal };
		throw error;
	}
}

/** A workbook with a password lies encrypted in the container that older programs kept all their files in ([MS-OFFCRYPTO], 2.3.4). */
function compoundRefusal(bytes: ArrayBuffer): Words {
	const names = new TextDecoder('utf-16le').decode(bytes);
	return names.includes('EncryptedPackage') ? workbookRefusals.protected : workbookRefusals.old;
}

async function sheetsOf({ sheets }: Outline, shared: Shared): Promise<Sheet[]> {
	const read: Sheet[] = [];
	for (const { name, isHidden, file } of sheets) {
		read.push({ name, isHidden, isEmpty: await isSheetEmpty(unpack(file, new Room()), shared) });
	}
	return read;
}

async function readSheet(
	name: string,
	{ outline, shared, layout }: { outline: Outline; shared: Shared; layout: Layout }
): Promise<SheetTable> {
	const sheet = outline.sheets.find((one) => one.name === name);
	if (!sheet) throw new RangeError(`The workbook has no sheet ${name}`);
	const read = await readSheetCells(unpack(sheet.file, new Room()), { sheet: name, shared });
	if (read.errors.length > 0) throw new Unreadable(errorsIn(read.errors));
	if (read.unreckoned.length > 0) throw new Unreadable(unreckonedIn(read.unreckoned));
	if (read.cells.size === 0) throw new Unreadable(emptySheet(name));
	const { separator, mostBytes, tooLarge } = layout;
	return tableOf(read.cells, { wanted: separator, most: mostBytes, tooLarge: new Unreadable(tooLarge) });
}
