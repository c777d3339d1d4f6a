import type { AnyValues } from '@kok/domain/content-type';
import { type TypeName, typeNames } from '@kok/domain/content-types';
import { fileOf, recordName, typeIn } from './files.ts';
import { isValues } from './names.ts';

/** A record as a file of the folder has it, and where: nothing in it is checked yet but that it has a name. */
export interface Sheet {
	type: TypeName;
	name: string;
	/** How a sentence names the record: `demand.json, “permit”`. */
	place: string;
	values: AnyValues;
}

/** Reads the records of all files, in the order in which they can name each other in a log. */
export function sheetsIn(files: ReadonlyMap<string, string>): { sheets: Sheet[]; mistakes: string[] } {
	const strangers = [...files.keys()].filter((file) => !typeIn(file));
	const read = typeNames.flatMap((type) => {
		const text = files.get(fileOf(type));
		return text === undefined ? [] : [readFile(type, text)];
	});
	const missing = files.has('network.json')
		? []
		: ['network.json is missing. It says who the network is; write it first.'];
	return {
		sheets: read.flatMap(({ sheets }) => sheets),
		mistakes: [...missing, ...strangers.map(sayStranger), ...read.flatMap(({ mistakes }) => mistakes)]
	};
}

interface ReadFile {
	sheets: Sheet[];
	mistakes: string[];
}

function readFile(type: TypeName, text: string): ReadFile {
	const file = fileOf(type);
	const parsed = parse(text, file);
	if ('mistake' in parsed) return { sheets: [], mistakes: [parsed.mistake] };
	if (!isValues(parsed.value))
		return { sheets: [], mistakes: [`${file}: the file has to begin with { and end with }.`] };
	const { $schema: _, ...content } = parsed.value;
	return type === 'network' ? readNetwork(file, content) : readRecords(type, file, content);
}

function readNetwork(file: string, values: AnyValues): ReadFile {
	return { sheets: [{ type: 'network', name: 'network', place: file, values }], mistakes: [] };
}

function readRecords(type: TypeName, file: string, { records, ...others }: AnyValues): ReadFile {
	const mistakes = Object.keys(others).map(
		(key) => `${file}: “${key}” does not belong here. Beside “$schema” there is only the list “records”.`
	);
	if (!Array.isArray(records)) {
		return { sheets: [], mistakes: [...mistakes, `${file}: the list is missing. Write { "records": [ … ] }.`] };
	}
	const read = records.map((record: unknown, index) => readRecord(type, { file, record, index }));
	const sheets = read.flatMap((one) => ('sheet' in one ? [one.sheet] : []));
	const unnamed = read.flatMap((one) => ('mistake' in one ? [one.mistake] : []));
	return { sheets, mistakes: [...mistakes, ...unnamed, ...twice(sheets)] };
}

function readRecord(
	type: TypeName,
	{ file, record, index }: { file: string; record: unknown; index: number }
): { sheet: Sheet } | { mistake: string } {
	const nth = `${file}, record ${index + 1}`;
	if (!isValues(record)) return { mistake: `${nth}: a record has to stand in braces, { … }.` };
	const { name, ...values } = record;
	if (typeof name !== 'string' || !new RegExp(recordName, 'u').test(name)) {
		return {
			mistake: `${nth}: “name” is missing or has other characters than letters, digits and hyphens. Give each record a name of its own; other records name it so.`
		};
	}
	return { sheet: { type, name, place: `${file}, “${name}”`, values } };
}

function twice(sheets: readonly Sheet[]): string[] {
	const again = sheets.filter(({ name }, index) => sheets.findIndex((sheet) => sheet.name === name) < index);
	return again.map(({ place }) => `${place}: two records have this name. Give one of them another.`);
}

function sayStranger(file: string): string {
	const known = typeNames.map(fileOf).join(', ');
	return `${file}: no kind of record has this name, so the file was not read. Rename or remove it; these are read: ${known}.`;
}

function parse(text: string, file: string): { value: unknown } | { mistake: string } {
	const unread = text.indexOf(unreadable);
	if (unread !== -1) {
		return {
			mistake: `${file}, line ${lineAt(text, unread)}: a letter cannot be read, because the file is not saved as UTF-8. Save it in your editor with this encoding, and look whether all letters are right.`
		};
	}
	try {
		// Some editors of other systems write an invisible mark at the beginning.
		return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
	} catch (error) {
		return { mistake: `${file}${lineIn(text, String(error))}: this is no JSON. ${advice}` };
	}
}

/** What stands in the place of bytes that are no UTF-8. */
const unreadable = '\uFFFD';

const advice =
	'Look there, and at the end of the line before, for a comma or a quotation mark that is missing or too many.';

/** Where the parser stopped; it stops at the end without saying so where a brace is missing. */
function lineIn(text: string, message: string): string {
	const position = /at position (\d+)/.exec(message)?.[1];
	const end = position === undefined ? text.length : Number(position);
	return `, line ${lineAt(text, end)}`;
}

function lineAt(text: string, position: number): number {
	return text.slice(0, position).trimEnd().split('\n').length;
}
