import { type NotRead, openWorkbook } from '../open-workbook.ts';
import type { SheetTable } from '../sheet-table.ts';

const layout = {
	separator: ',' as const,
	mostBytes: 20 * 1024 * 1024,
	tooLarge: { de: 'Zu groß.', en: 'Too large.' }
};

/** Opens a workbook as the page does. */
export async function opened(bytes: ArrayBuffer) {
	return openWorkbook(bytes, layout);
}

/** The table that a sheet of a workbook becomes, the preset one where none is named; or why it is none. */
export async function tableIn(
	bytes: ArrayBuffer,
	{ sheet, separator = ',' }: { sheet?: string; separator?: ',' | ';' } = {}
): Promise<(SheetTable & { lines: string[] }) | NotRead> {
	const workbook = await openWorkbook(bytes, { ...layout, separator });
	if ('refusal' in workbook) return workbook;
	const table = await workbook.read(sheet ?? workbook.preset);
	if ('refusal' in table) return table;
	return { ...table, lines: new TextDecoder().decode(table.bytes).split('\r\n').slice(0, -1) };
}

/** The lines of a sheet that is read. */
export async function linesIn(bytes: ArrayBuffer, separator: ',' | ';' = ','): Promise<string[]> {
	const table = await tableIn(bytes, { separator });
	if ('refusal' in table) throw new Error(table.refusal.en);
	return table.lines;
}
