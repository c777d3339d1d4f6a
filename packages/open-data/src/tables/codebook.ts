import type { Locale, Words } from '@kok/domain/words';
import type { DataWords } from '../data-words.ts';
import type { Column } from './column.ts';
import { csvOf } from './csv.ts';
import { demandList, demandListColumns } from './demand-list-columns.ts';
import { csvFileOf, publicTables, tableHolding } from './tables.ts';

/** What a column holds, for people. */
export interface CodebookLine {
	column: string;
	label: Words;
	datatype: Column['datatype'];
	isList: boolean;
	isRequired: boolean;
	codes: { code: string; meaning: Words | undefined }[];
	/** The file whose records its ids name. */
	to: string | undefined;
}

/** The codebook of every table and of the list of demands, with `n` for numbers. */
export function codebook(
	code: DataWords['code'],
	locales: readonly Locale[]
): { file: string; title: Words; lines: CodebookLine[] }[] {
	const tables = publicTables(locales).map((table) => ({ ...table, described: table.columns() }));
	const list = { ...demandList, described: demandListColumns(locales) };
	return [list, ...tables].map((table) => ({
		file: csvFileOf(table),
		title: table.title,
		lines: table.described.map((column) => lineOf(column, code))
	}));
}

/** The same as a table. */
export async function codebookCsv(code: DataWords['code'], locales: readonly Locale[]): Promise<string> {
	const rows = codebook(code, locales).flatMap(({ file, lines }) =>
		lines.map(
			({ column, label, datatype, isList, isRequired, codes, to }) =>
				new Map([
					['file', file],
					['column', column],
					['de', label.de],
					['en', label.en],
					['holds', datatype],
					['list', String(isList)],
					['required', String(isRequired)],
					['codes', codes.map(spelled).join('; ')],
					['refers_to', to ?? '']
				])
		)
	);
	return csvOf({ header: ['file', 'column', 'de', 'en', 'holds', 'list', 'required', 'codes', 'refers_to'], rows });
}

function lineOf({ name, label, datatype, codes, codesOf, isList, isRequired, to }: Column, code: DataWords['code']) {
	const table = to === undefined ? undefined : tableHolding(to);
	return {
		column: name,
		label,
		datatype,
		isList,
		isRequired,
		codes: (codes ?? []).map((one) => ({
			code: one,
			meaning: codesOf === undefined ? undefined : code(codesOf, one)
		})),
		to: table && csvFileOf(table)
	};
}

function spelled({ code, meaning }: CodebookLine['codes'][number]): string {
	return meaning ? `${code} = ${meaning.de} / ${meaning.en}` : code;
}
