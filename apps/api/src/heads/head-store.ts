import type { Kysely, Transaction } from 'kysely';
import { compiledOnce } from '../db/compiled-once.ts';
import { inPortions } from '../db/in-portions.ts';
import { sendAhead } from '../db/dialects/sent-ahead.ts';
import type { Database } from '../db/schema.ts';
import { readFace } from './face.ts';
import type { Head, HeadRow } from './head.ts';

export const headColumns = [
	'audience',
	'record',
	'type',
	'veil',
	'owner',
	'keeper',
	'next_keeper',
	'writer',
	'changed_at',
	'due',
	'confirmed',
	'published',
	'open',
	'in_review',
	'approved',
	'scheduled',
	'withdrawn',
	'behind',
	'hindered',
	'wanted',
	'public_facts',
	'face'
] as const satisfies readonly (keyof HeadRow)[];

/** The rows of records as they are stored, by record. */
export async function readHeadRows(db: Kysely<Database>, records: readonly string[]): Promise<Map<string, HeadRow[]>> {
	const [only] = records;
	const rows =
		only !== undefined && records.length === 1
			? (await readRowsOf(db, { record: only })).rows
			: await inPortions(records, async (some) => selectRows(db).where('record', 'in', some).execute());
	return Map.groupBy(rows, ({ record }) => record);
}

const readRowsOf = compiledOnce(['record'], (db, { record }: { record: string }) =>
	selectRows(db).where('record', '=', record)
);

function selectRows(db: Kysely<Database>) {
	return db.selectFrom('record_head').select(headColumns);
}

/** Writes heads in the place of those that the records had; what is the same stays as it is. */
export async function writeHeads(
	trx: Transaction<Database>,
	{ before, heads }: { before: ReadonlyMap<string, readonly HeadRow[]>; heads: ReadonlyMap<string, readonly Head[]> }
): Promise<void> {
	const stored = new Map([...before.values()].flat().map((row) => [keyOf(row), row]));
	const drawn = [...heads.values()].flat();
	const isGone = ({ record, audience }: HeadRow) => !heads.get(record)?.some(({ row }) => row.audience === audience);
	const gone = [...stored.values()].filter((row) => heads.has(row.record) && isGone(row));
	const changed = drawn.filter(({ row }) => !isSame(row, stored.get(keyOf(row))));
	const renamed = changed.filter(({ row }) => titlesIn(row) !== titlesIn(stored.get(keyOf(row))));

	await removeNames(trx, [...gone, ...renamed.flatMap(({ row }) => stored.get(keyOf(row)) ?? [])]);
	await removeRows(trx, gone);
	await upsertRows(
		trx,
		changed.map(({ row }) => ({ row, was: stored.get(keyOf(row)) }))
	);
	await insertNames(trx, renamed);
}

/** Removes every head, to draw them all anew. */
export async function removeAllHeads(trx: Transaction<Database>): Promise<void> {
	for (const table of ['head_title', 'head_word', 'record_head'] as const) await trx.deleteFrom(table).execute();
}

function keyOf({ record, audience }: HeadRow): string {
	return `${record} ${audience}`;
}

function isSame(row: HeadRow, stored: HeadRow | undefined): boolean {
	return stored !== undefined && headColumns.every((column) => row[column] === stored[column]);
}

/** Titles as their face spells them. */
function titlesIn(row: HeadRow | undefined): string {
	return JSON.stringify(row ? readFace(row.face).titles : null);
}

async function removeRows(trx: Transaction<Database>, rows: readonly HeadRow[]): Promise<void> {
	for (const [audience, ofAudience] of Map.groupBy(rows, (row) => row.audience)) {
		await inPortions(ofAudience, async (some) => {
			const records = some.map(({ record }) => record);
			await trx.deleteFrom('record_head').where('audience', '=', audience).where('record', 'in', records).execute();
			return [];
		});
	}
}

async function removeNames(trx: Transaction<Database>, rows: readonly HeadRow[]): Promise<void> {
	for (const [audience, ofAudience] of Map.groupBy(rows, (row) => row.audience)) {
		await inPortions(ofAudience, async (some) => {
			const records = some.map(({ record }) => record);
			for (const table of ['head_title', 'head_word'] as const) {
				await trx.deleteFrom(table).where('audience', '=', audience).where('record', 'in', records).execute();
			}
			return [];
		});
	}
}

/** Names the columns that change and no others: SQLite writes every index anew that has one of those which are named. */
async function upsertRows(trx: Transaction<Database>, rows: readonly { row: HeadRow; was?: HeadRow | undefined }[]) {
	const changing = headColumns.filter((column) => rows.some(({ row, was }) => was && row[column] !== was[column]));
	await inPortions(rows, async (some) => {
		const heads = trx
			.insertInto('record_head')
			.values(some.map(({ row }) => row))
			.$if(changing.length > 0, (query) =>
				query.onConflict((conflict) =>
					conflict
						.columns(['record', 'audience'])
						.doUpdateSet((expression) =>
							Object.fromEntries(changing.map((column) => [column, expression.ref(`excluded.${column}`)]))
						)
				)
			);
		await sendAhead(trx, heads);
		return [];
	});
}

export async function insertTitles(trx: Transaction<Database>, titles: Head['titles']): Promise<void> {
	await inPortions(titles, async (some) => {
		await trx
			.insertInto('head_title')
			.values([...some])
			.execute();
		return [];
	});
}

async function insertNames(trx: Transaction<Database>, heads: readonly Head[]): Promise<void> {
	await insertTitles(
		trx,
		heads.flatMap(({ titles }) => titles)
	);
	await inPortions(
		heads.flatMap(({ words }) => words),
		async (some) => {
			await trx
				.insertInto('head_word')
				.values([...some])
				.execute();
			return [];
		}
	);
}
