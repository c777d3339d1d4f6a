/** What a spreadsheet may take for a formula: OWASP's list for CSV injection, with the full-width forms. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text as it goes into a cell: one that a spreadsheet might run as a formula gets an apostrophe in front. */
export function neutralised(text: string): string {
	return formula.test(text) ? `'${text}` : text;
}

/** The text that was neutralised; any other text as it is. */
export function restored(cell: string): string {
	return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** Several texts in one cell, `de, ar`; one that holds a comma, a quote or outer space stands in double quotes. */
export function joined(texts: readonly string[]): string {
	return texts.map((text) => (isPlain(text) ? text : `"${text.replaceAll('"', '""')}"`)).join(', ');
}

/** The texts that a cell holds; line breaks and semicolons part them as commas do. */
export function parted(cell: string): string[] {
	const found = cell.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,;\n]*))\s*(?:[,;\n]|$)/gu);
	return [...found].flatMap(([, quoted, plain = '']) => {
		if (quoted !== undefined) return [quoted.replaceAll('""', '"')];
		return plain.trim() === '' ? [] : [plain.trim()];
	});
}

function isPlain(text: string): boolean {
	return text !== '' && text === text.trim() && !/[",;\n]/.test(text);
}

/** The sign between whole numbers and decimals: a comma where semicolons part the cells, as in German spreadsheets. */
export type DecimalMark = '.' | ',';

/** A number as a spreadsheet of that kind writes it. */
export function spellNumber(number: number, mark: DecimalMark): string {
	return String(number).replace('.', mark);
}

/** The number that a cell holds; undefined for anything else, such as one with separators of thousands. */
export function numberIn(cell: string, mark: DecimalMark): number | undefined {
	const text = cell.trim();
	const wanted = mark === '.' ? /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i : /^[+-]?\d+(,\d+)?(e[+-]?\d+)?$/i;
	return wanted.test(text) ? Number(text.replace(',', '.')) : undefined;
}

const yes: readonly string[] = ['true', 'wahr', 'ja', 'yes', '1'];
const no: readonly string[] = ['false', 'falsch', 'nein', 'no', '0'];

/** Yes or no, as people and spreadsheets write it in German and English; undefined for anything else. */
export function flagIn(cell: string): boolean | undefined {
	const word = cell.trim().toLowerCase();
	if (yes.includes(word)) return true;
	return no.includes(word) ? false : undefined;
}

/** `24.11.2026`, as German spreadsheets rewrite a day, back in the order of ISO 8601; any other text as it is. */
export function isoDay(cell: string): string {
	return cell.trim().replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
}
