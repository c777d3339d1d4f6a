import { canonicalJson } from '@kok/domain/canonical';
import { type Kysely, type Transaction, sql } from 'kysely';
import * as z from 'zod';
import { type FilledTable, fillColumns } from '../db/fill-columns.ts';
import { inPortions } from '../db/in-portions.ts';
import type { Database } from '../db/schema.ts';
import type { Decisions } from './archived-columns.ts';
import type { Archive } from './archive-network.ts';

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
type Row = z.infer<typeof Row>;

/** A row's columns that travel as they are, beside those that name the row. */
export const CarriedRow = z.strictObject({ table: z.string(), row: Row });
type CarriedRow = z.infer<typeof CarriedRow>;

/**
 * What names a row in the old database and in the new one. A table that is not here has no other place in an archive: all
 * of its columns travel as they are, and its rows are inserted whole.
 */
const keys = {
	record: ['id'],
	part: ['record', 'name'],
	snapshot: ['hash'],
	publication: ['record', 'turn'],
	publication_set: ['id'],
	publication_set_part: ['publication_set', 'record', 'part'],
	slug: ['type', 'locale', 'slug'],
	link: ['record', 'part', 'state', 'field', 'target'],
	note: ['id'],
	leaving: ['member']
} as const satisfies { readonly [Table in keyof Database]?: readonly (keyof Database[Table])[] };

function keyOf(table: string): readonly string[] {
	const known: Readonly<Record<string, readonly string[] | undefined>> = keys;
	return known[table] ?? [];
}

interface CarriedTable {
	table: string;
	key: readonly string[];
	columns: readonly string[];
}

function carriedTables(decisions: Decisions): CarriedTable[] {
	return Object.entries(decisions).flatMap(([table, decided]) => {
		if ('leftOut' in decided) return [];
		const columns = Object.keys(decided).filter((column) => decided[column] === 'travels as it is');
		return columns.length === 0 ? [] : [{ table, key: keyOf(table), columns }];
	});
}

/** Of every row that an archive has, the columns that travel as they are. */
export async function readCarried(
	db: Kysely<Database>,
	{ archive, decisions }: { archive: Omit<Archive, 'carried'>; decisions: Decisions }
): Promise<CarriedRow[]> {
	const travels = travellingRows(archive);
	const carried: CarriedRow[] = [];
	for (const { table, key, columns } of carriedTables(decisions)) {
		const names = sql.join([...key, ...columns].map((column) => sql.ref(column)));
		const { rows } = await sql`select ${names} from ${sql.table(table)} order by ${names}`.execute(db);
		const travelling = rows.map((row) => Row.parse(row)).filter(travels[table] ?? (() => true));
		const counted = table === 'publication' ? countAnew(travelling) : travelling;
		carried.push(...counted.map((row) => ({ table, row })));
	}
	// Two databases need not agree on the order of words.
	return carried
		.map((one) => ({ one, line: canonicalJson(one) }))
		.sort(byLine)
		.map(({ one }) => one);
}

function byLine(a: { line: string }, b: { line: string }): number {
	return a.line < b.line ? -1 : 1;
}

/** Whether an archive has a row, by table where it does not have all of them. */
function travellingRows({ records, sets = [], texts }: Omit<Archive, 'carried'>) {
	const hashes = new Set(texts.map(({ hash }) => hash));
	const keeping = new Set(records.flatMap(({ id, publications }) => (publications ? [id] : [])));
	const scheduled = new Set(sets.map(({ id }) => id));
	const among = (known: ReadonlySet<string>, column: string) => (row: Row) => known.has(String(row[column]));
	const travels: Readonly<Record<string, (row: Row) => boolean>> = {
		snapshot: among(hashes, 'hash'),
		publication: among(keeping, 'record'),
		publication_set: among(scheduled, 'id'),
		publication_set_part: among(scheduled, 'publication_set')
	};
	return travels;
}

/** The publications of a record, in order, as the new database counts them. */
function countAnew(rows: readonly Row[]): Row[] {
	const groups = Map.groupBy(rows, ({ record }) => record);
	return [...groups.values()].flatMap((group) => group.map((row, index) => ({ ...row, turn: index + 1 })));
}

/** Columns that an archive carries and that do not travel in this version. */
export function unknownColumns({ carried = [] }: Pick<Archive, 'carried'>, decisions: Decisions): string[] {
	const known = new Map(carriedTables(decisions).map(({ table, columns }) => [table, columns]));
	const unknown = carried.flatMap(({ table, row }) => {
		const columns = [...keyOf(table), ...(known.get(table) ?? [])];
		return Object.keys(row).flatMap((column) => (columns.includes(column) ? [] : [`${table}.${column}`]));
	});
	return [...new Set(unknown)];
}

/** The transaction in which an archive is written: each row that is inserted brings along what was carried for it. */
export function withCarried(
	trx: Transaction<Database>,
	{ carried = [] }: Pick<Archive, 'carried'>,
	decisions: Decisions
): Transaction<Database> {
	const byTable = Map.groupBy(carried, ({ table }) => table);
	const filled = carriedTables(decisions).flatMap(({ table, key, columns }): FilledTable[] => {
		const rows = byTable.get(table);
		return rows && key.length > 0 ? [{ table, key, columns, rows: rows.map(({ row }) => row) }] : [];
	});
	return trx.withPlugin(fillColumns(filled));
}

/** Inserts the rows of tables that have no other place in an archive. */
export async function insertCarriedTables(
	trx: Transaction<Database>,
	{ carried = [] }: Pick<Archive, 'carried'>
): Promise<void> {
	const whole = carried.filter(({ table }) => keyOf(table).length === 0);
	for (const [table, group] of Map.groupBy(whole, (one) => one.table)) {
		await inPortions(group, async (some) => {
			const columns = Object.keys(some[0]?.row ?? {});
			const rows = some.map(({ row }) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
			const names = sql.join(columns.map((column) => sql.ref(column)));
			await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(rows)}`.execute(trx);
			return [];
		});
	}
}
