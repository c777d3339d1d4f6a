import type { AnyValues, ContentType, Fields } from '@kok/domain/content-type';
import { publicSchema } from '@kok/domain/content-type';
import { type TypeName, contentTypes } from '@kok/domain/content-types';
import type { Content } from '@kok/domain/release/content';
import type { Cells } from '@kok/domain/table/flatten';
import { type Form, columnsOf, formOf, sizesOf } from '@kok/domain/table/form';
import { type Table, cellsOfPart } from '@kok/domain/table/table';
import { type Locale, type Words, contentLanguages, isLocale } from '@kok/domain/words';
import { givingWay } from '@kok/release/give-way';
import { type Column, columnsOfPart } from './column.ts';

/** A table as it is published: what its columns mean, and its rows. */
export interface PublicTable {
	/** Of its file, without the ending. */
	name: string;
	title: Words;
	/** The type whose records are its rows. */
	of?: TypeName;
	/** Every column it may have, in order, with `n` for numbers. */
	columns: () => Column[];
	/** How many rows it has. */
	count: (content: Content) => number;
	/** Its rows, and the columns that they need. */
	rows: (content: Content) => Promise<TableRows>;
}

/** Rows, and every column that one of them has something in, in the order of the table. */
export interface TableRows {
	header: readonly string[];
	rows: readonly Cells[];
}

/** What is told beside the values of a part. */
const sinceColumn = { de: 'Öffentlich seit', en: 'Public since' };
const asides = {
	publicSince: { label: sinceColumn, datatype: 'instant' },
	slug: { label: { de: 'Letzter Teil der Adresse', en: 'Last part of the address' }, datatype: 'text' },
	hash: { label: { de: 'Prüfsumme des Wortlauts', en: 'Hash of the wording' }, datatype: 'text' },
	translatedFrom: { label: { de: 'Übersetzt aus', en: 'Translated from' }, datatype: 'code', codes: contentLanguages },
	translatedHash: { label: { de: 'Prüfsumme der Vorlage', en: 'Hash of what was translated' }, datatype: 'text' }
} as const satisfies Record<string, Pick<Column, 'label' | 'datatype'> & { codes?: readonly string[] }>;

/** All records of a type, one a row: facts once, then the words of each language in which the network writes. */
export function tableOfType(name: TypeName, locales: readonly Locale[]): PublicTable {
	const type: ContentType = contentTypes[name];
	const { facts, wording } = keptFormsOf(name);
	const table: Table = {
		parts: [
			{ part: 'facts', fields: type.facts, form: facts },
			...locales.map((locale) => ({ part: locale, fields: type.wording, form: wording }))
		],
		mark: '.'
	};
	const columns = (): Column[] => [
		{ name: 'id', label: { de: 'Kennung', en: 'Id' }, datatype: 'id', isList: false, isRequired: true },
		aside('facts', 'publicSince'),
		...columnsOfPart(facts, { part: 'facts', type: name, fields: type.facts, isRequired: true }),
		...locales.flatMap((locale) => [
			...Object.keys(asides).map((one) => aside(locale, one as keyof typeof asides)),
			...columnsOfPart(wording, { part: locale, type: name, fields: type.wording, isRequired: false })
		])
	];
	return {
		name: fileNameOf(type),
		of: name,
		title: type.plural,
		columns: () => columns().map((column) => writtenInSome(column, locales)),
		count: ({ records }) => records[name].length,
		rows: async ({ records }) => {
			const rows = await layRows(table, records[name]);
			return { header: headerOf(table, rows), rows };
		}
	};
}

/** Where a cell names a language of texts, it is one of the network's. */
function writtenInSome(column: Column, locales: readonly Locale[]): Column {
	const isLanguage = contentLanguages.every((locale) => column.codes?.includes(locale));
	return isLanguage ? { ...column, codes: locales } : column;
}

/** A record of any type, as far as its row shows it. */
interface TableRecord {
	id: string;
	facts: { values: AnyValues; since: string };
	wording: { readonly [L in Locale]?: TableWording };
}

interface TableWording {
	values: AnyValues;
	since: string;
	slug: string;
	hash: string;
	translatedFrom?: { locale: Locale; hash: string };
}

const forms = new Map<TypeName, Forms>();

/** They are the same for every network and release, and take longer to derive than a table to open. */
function keptFormsOf(name: TypeName): Forms {
	const kept = forms.get(name) ?? formsOf(contentTypes[name]);
	forms.set(name, kept);
	return kept;
}

type Forms = Record<'facts' | 'wording', Form>;

/** The forms of a type's public values, by part. */
export function formsOf({ facts, wording }: Pick<ContentType, 'facts' | 'wording'>): Forms {
	return { facts: publicForm(facts), wording: publicForm(wording) };
}

function publicForm(fields: Fields): Form {
	return formOf(publicSchema(fields));
}

/** The plural of the type's name: `members`, `demand-act-links`, `bodies`. */
function fileNameOf({ name, single }: ContentType): string {
	const plain = name.replaceAll('_', '-');
	if (single) return plain;
	return plain.endsWith('y') ? `${plain.slice(0, -1)}ies` : `${plain}s`;
}

function aside(part: string, name: keyof typeof asides): Column {
	return { name: `${part}.${name}`, isList: false, isRequired: part === 'facts', ...asides[name] };
}

async function layRows(table: Table, records: readonly TableRecord[]): Promise<Cells[]> {
	const giveWay = givingWay();
	const rows: Cells[] = [];
	for (const record of records) {
		rows.push(cellsOf(table, record));
		await giveWay();
	}
	return rows;
}

function cellsOf(table: Table, { id, facts, wording }: TableRecord): Cells {
	const order = facts.values;
	const written = table.parts.map(({ part }) => part).filter(isLocale);
	const words = written.flatMap((locale) => {
		const told = wording[locale];
		return told ? [...asidesOf(told, locale), ...cellsOfPart(table, { part: locale, values: told.values, order })] : [];
	});
	return new Map([
		['id', id],
		['facts.publicSince', facts.since],
		...cellsOfPart(table, { part: 'facts', values: facts.values, order }),
		...words
	]);
}

function asidesOf({ since, slug, hash, translatedFrom }: TableWording, locale: Locale): [string, string][] {
	const told = {
		publicSince: since,
		slug,
		hash,
		translatedFrom: translatedFrom?.locale,
		translatedHash: translatedFrom?.hash
	} satisfies Record<keyof typeof asides, string | undefined>;
	return Object.entries(told).flatMap(([name, text]) => (text === undefined ? [] : [[`${locale}.${name}`, text]]));
}

function headerOf({ parts }: Table, rows: readonly Cells[]): string[] {
	const seen = new Set<string>();
	for (const cells of rows) for (const column of cells.keys()) seen.add(column);
	const sizes = sizesOf(seen);
	return [
		'id',
		...parts.flatMap(({ part, form }) => [
			...(part === 'facts' ? ['publicSince'] : Object.keys(asides)).map((name) => `${part}.${name}`),
			...columnsOf(form, { name: part, sizes, seen })
		])
	];
}
