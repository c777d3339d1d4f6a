import { type Zippable, strToU8, zipSync } from 'fflate';

/** A sheet of a workbook that a test makes. */
export interface MadeSheet {
	name?: string;
	state?: 'visible' | 'hidden' | 'veryHidden';
	/** Rows as XML, or the values of their cells: texts in the cells themselves, numbers, nothing. */
	rows?: string | readonly (readonly (string | number | undefined)[])[];
}

/** What a workbook has besides its sheets. */
export interface MadeParts {
	/** Items of the shared texts as XML. */
	strings?: string;
	/** The number formats of the styles, by the number that cells name them by. */
	formats?: readonly string[];
	is1904?: boolean;
}

type Files = Readonly<Record<string, string>>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The least workbook that has these sheets. */
export function madeWorkbook(sheets: readonly MadeSheet[], parts: MadeParts = {}): ArrayBuffer {
	return packed(filesOf(sheets, parts));
}

/** The files of such a workbook, for a test that changes one of them. */
export function filesOf(sheets: readonly MadeSheet[], { strings, formats, is1904 = false }: MadeParts = {}): Files {
	const named = sheets.map((sheet, index) => ({ name: `Tabelle${index + 1}`, ...sheet }));
	const tabs = named.map(
		({ name, state = 'visible' }, index) =>
			`<sheet name="${escaped(name)}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`
	);
	return {
		'_rels/.rels': relationsOf([['rId1', 'officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${is1904}"/><sheets>${tabs.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relationsOf([
			...named.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
			['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
			['rIdStyles', 'styles', 'styles.xml']
		]),
		...Object.fromEntries(
			named.map(({ rows = '' }, index) => [
				`xl/worksheets/sheet${index + 1}.xml`,
				`${declaration}<worksheet xmlns="${main}"><sheetData>${typeof rows === 'string' ? rows : rowsOf(rows)}</sheetData></worksheet>`
			])
		),
		...(strings !== undefined && { 'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${strings}</sst>` }),
		...(formats && { 'xl/styles.xml': stylesOf(formats) })
	};
}

/** Files as one ZIP, as programs write it. */
export function packed(files: Files, level: 0 | 6 = 6): ArrayBuffer {
	const zippable: Zippable = Object.fromEntries(
		Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level }] as const])
	);
	return zipSync(zippable).slice().buffer;
}

/** A text stands in its cell. */
function rowsOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
	return rows
		.map((values, row) => {
			const cells = values.map((value, column) => {
				const reference = `${letterOf(column)}${row + 1}`;
				if (value === undefined) return `<c r="${reference}"/>`;
				return typeof value === 'number'
					? `<c r="${reference}"><v>${value}</v></c>`
					: `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
			});
			return `<row r="${row + 1}">${cells.join('')}</row>`;
		})
		.join('');
}

function relationsOf(all: readonly (readonly [id: string, type: string, target: string])[]): string {
	const lines = all.map(
		([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
	);
	return `${declaration}<Relationships xmlns="${relations}">${lines.join('')}</Relationships>`;
}

function stylesOf(formats: readonly string[]): string {
	const own = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`);
	const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
	return `${declaration}<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

function letterOf(column: number): string {
	return String.fromCharCode(65 + column);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;');
}
