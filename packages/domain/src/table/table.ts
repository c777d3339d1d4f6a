import * as z from 'zod';
import type { AnyValues, ContentType, Fields } from '../content-type.ts';
import type { PartName } from '../rules/part.ts';
import { type Locale, isLocale } from '../words.ts';
import type { DecimalMark } from './cell.ts';
import { type Cells, flatten } from './flatten.ts';
import { type Form, columnsOf, formOf, hasColumn, sizesOf } from './form.ts';
import { type RowIssue, rowIssue } from './row-issues.ts';
import { type Unflattened, unflatten } from './unflatten.ts';

/** The column that names the record of a row. */
export const idColumn = 'id';

const Words = z.record(z.string(), z.unknown());

/** What a table says of a part beside its values: its revision, its stage, the language it was translated from. */
const asides = ['revision', 'state', 'translatedFrom'] as const;
type Aside = (typeof asides)[number];

/** A content type as a table: one row a record, one column for each value that a part of it may hold. */
export interface Table {
	parts: readonly { part: PartName; fields: Fields; form: Form }[];
	mark: DecimalMark;
}

/** A part as it stands in a row. */
export interface TablePart {
	values: AnyValues;
	revision: number;
	/** Where it is on its way to the public: `published`, or the stage of its draft. */
	state: string;
	translatedFrom?: Locale | undefined;
}

export interface TableRecord {
	id: string;
	parts: { readonly [Name in PartName]?: TablePart };
}

/**
 * The table of a content type in some languages, derived from its fields; throws a `TypeError` for a field that a table
 * cannot hold.
 */
export function tableOf(
	{ facts, wording, inside }: Pick<ContentType, 'facts' | 'wording' | 'inside'>,
	{ mark, locales }: { mark: DecimalMark; locales: readonly Locale[] }
): Table {
	const wordings = locales.map((part) => ({ part, fields: wording }));
	const all: { part: PartName; fields: Fields }[] = [
		{ part: 'facts', fields: facts },
		...wordings,
		{ part: 'inside', fields: inside }
	];
	const parts = all
		.filter(({ fields }) => Object.keys(fields).length > 0)
		.map(({ part, fields }) => ({ part, fields, form: formOfFields(fields) }));
	return { parts, mark };
}

function formOfFields(fields: Fields): Form {
	const members = Object.entries(fields).map(([name, { value }]) => [name, formOf(value)] as const);
	return { kind: 'group', members: new Map(members) };
}

/** A record as the cells of its row. */
export function cellsOf(table: Table, { id, parts }: TableRecord): Cells {
	const order = parts.facts?.values ?? {};
	const cells = table.parts.flatMap(({ part }) => {
		const told = parts[part];
		if (!told) return [];
		const { values, revision, state, translatedFrom } = told;
		const asides = { revision: String(revision), state, translatedFrom };
		const beside = Object.entries(asides).flatMap(([name, text]) => (text ? [[`${part}.${name}`, text] as const] : []));
		return [...beside, ...cellsOfPart(table, { part, values, order })];
	});
	return new Map([[idColumn, id], ...cells]);
}

/** The cells of one part; words of items come in the order of the items in `order`, the facts. */
export function cellsOfPart(
	{ parts, mark }: Table,
	{ part, values, order }: { part: PartName; values: AnyValues; order: AnyValues }
): Cells {
	const found = parts.find((one) => one.part === part);
	if (!found) return new Map();
	const ordered = Object.entries(values).map(([name, value]) => {
		const isWords = found.fields[name]?.kind === 'item-words';
		return [name, isWords ? inOrder(value, idsIn(order[name])) : value] as const;
	});
	return flatten(found.form, Object.fromEntries(ordered), { name: part, mark });
}

function idsIn(list: unknown): string[] {
	if (!Array.isArray(list)) return [];
	return list.flatMap((item: unknown) =>
		typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? [item.id] : []
	);
}

function inOrder(words: unknown, ids: readonly string[]): Map<string, unknown> {
	const entries = Object.entries(Words.parse(words));
	const rank = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
	return new Map(entries.sort(([a], [b]) => rank(a) - rank(b)));
}

/** The columns of a table that holds these rows, in the order of the type's fields. Without rows, those to begin with. */
export function headerOf({ parts }: Table, rows: Iterable<Cells>): string[] {
	const seen = new Set([...rows].flatMap((cells) => [...cells.keys()]));
	const sizes = sizesOf(seen);
	const columns = parts.flatMap(({ part, form }) => [
		...asidesOf(part).map((aside) => `${part}.${aside}`),
		...columnsOf(form, { name: part, sizes, seen })
	]);
	return [idColumn, ...columns];
}

function asidesOf(part: PartName): readonly Aside[] {
	return isLocale(part) ? asides : asides.filter((aside) => aside !== 'translatedFrom');
}

/** What is wrong with the first line of a table: a column that it has no place for, or one that stands there twice. */
export function faultsOfHeader(table: Table, columns: readonly string[]): RowIssue[] {
	return columns.flatMap((column, index) => {
		if (columns.indexOf(column) < index) return [rowIssue(column, 'same-column-twice')];
		return isColumn(table, column) ? [] : [rowIssue(column, 'unknown')];
	});
}

function isColumn(table: Table, column: string): boolean {
	if (column === idColumn) return true;
	const [name, ...rest] = column.split('.');
	const found = table.parts.find(({ part }) => part === name);
	if (!found || rest.length === 0) return false;
	return asidesOf(found.part).some((aside) => aside === rest.join('.')) || hasColumn(found.form, rest);
}

/** A part as a row has it. */
export interface PartRead extends Unflattened {
	part: PartName;
	/** The revision that the row was written from, as its cell has it. */
	revision: string | undefined;
	/** The language it says it was translated from; undefined where the table has no such column. */
	translatedFrom: string | undefined;
	/** Values of the part as cells of this table. */
	cellsOf: (values: AnyValues) => Cells;
}

/**
 * The parts that a row speaks of, over what stands there now: columns that the table does not have stay as they are,
 * an empty cell empties. A part without columns is not spoken of, nor one that does not exist and has nothing in them,
 * but for the facts of a new record.
 */
export function readParts(
	table: Table,
	{
		cells,
		columns,
		current
	}: { cells: Cells; columns: readonly string[]; current: { readonly [Name in PartName]?: AnyValues } | undefined }
): PartRead[] {
	const order = current?.facts ?? {};
	return table.parts.flatMap(({ part, form }) => {
		const own = columns.filter((column) => column.startsWith(`${part}.`) && !isAside(part, column));
		const stored = current?.[part];
		const laid = overlaid(stored ? cellsOfPart(table, { part, values: stored, order }) : new Map(), { own, cells });
		const isThere = laid.size > 0 || stored !== undefined || cells.has(`${part}.state`);
		const isFirst = part === 'facts' && current === undefined;
		if (!isFirst && (own.length === 0 || !isThere)) return [];
		return [
			{
				part,
				revision: cells.get(`${part}.revision`),
				translatedFrom: columns.includes(`${part}.translatedFrom`)
					? (cells.get(`${part}.translatedFrom`) ?? '')
					: undefined,
				cellsOf: (values) => cellsOfPart(table, { part, values, order }),
				...readPart(table, form, { part, laid })
			}
		];
	});
}

function readPart(table: Table, form: Form, { part, laid }: { part: PartName; laid: Cells }): Unflattened {
	const read = unflatten(form, laid, { name: part, mark: table.mark });
	return { ...read, columnOf: (path) => nearestColumn(table, read.columnOf(path)) };
}

function isAside(part: PartName, column: string): boolean {
	return asides.some((aside) => column === `${part}.${aside}`);
}

function overlaid(stored: Cells, { own, cells }: { own: readonly string[]; cells: Cells }): Cells {
	const laid = new Map(stored);
	for (const column of own) {
		const text = cells.get(column);
		if (text === undefined) laid.delete(column);
		else laid.set(column, text);
	}
	return laid;
}

/** Several values in one cell share its column. */
function nearestColumn(table: Table, column: string): string {
	const segments = column.split('.');
	while (segments.length > 1 && !isColumn(table, segments.join('.'))) segments.pop();
	return segments.join('.');
}
