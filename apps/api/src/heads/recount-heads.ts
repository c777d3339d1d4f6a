import { canonicalJson } from '@kok/domain/canonical';
import type { Kysely, Transaction } from 'kysely';
import { lockChain } from '../db/stores/event-store.ts';
import { inPortions } from '../db/in-portions.ts';
import type { Database } from '../db/schema.ts';
import { drawHeads } from './draw-heads.ts';
import type { Head, LastChange } from './head.ts';
import { headColumns, removeAllHeads, writeHeads } from './head-store.ts';

/** Where lists show something else than the records are: one of them, or how many rows belong to none. */
export type UnlikeHead = { record: string } | { surplus: number };

/** Draws every head anew and holds it against what is stored. Read it as of one moment. */
export async function findUnlikeHead(db: Kysely<Database>): Promise<UnlikeHead | undefined> {
	let rows = 0;
	for await (const heads of eachDrawn(db)) {
		const stored = await readStored(db, [...heads.keys()]);
		for (const [record, drawn] of heads) {
			const expected = spelled(drawn);
			if (canonicalJson(expected) !== canonicalJson((stored.get(record) ?? []).toSorted())) return { record };
			rows += expected.length;
		}
	}
	const surplus = (await countRows(db)) - rows;
	return surplus === 0 ? undefined : { surplus };
}

/** Names the difference for the one who looks for it. */
export function unlikeHeadNamed(unlike: UnlikeHead): string {
	return 'record' in unlike
		? `what lists show of record ${unlike.record} is missing or altered`
		: `${unlike.surplus} rows of lists belong to no record`;
}

/** Draws every head anew, and returns how many records have one. */
export async function refillHeads(trx: Transaction<Database>): Promise<number> {
	let records = 0;
	await removeAllHeads(trx);
	for await (const heads of eachDrawn(trx)) {
		await writeHeads(trx, { before: new Map(), heads });
		records += heads.size;
	}
	return records;
}

/** Draws the heads of a database that has records and no heads yet: an older version made it. Returns whether it was so. */
export async function fillHeads(db: Kysely<Database>): Promise<boolean> {
	if (!(await lacksHeads(db))) return false;
	return db.transaction().execute(async (trx) => {
		await lockChain(trx);
		const isLacking = await lacksHeads(trx);
		if (isLacking) await refillHeads(trx);
		return isLacking;
	});
}

async function lacksHeads(db: Kysely<Database>): Promise<boolean> {
	const head = await db.selectFrom('record_head').select('record').limit(1).executeTakeFirst();
	const record = await db.selectFrom('record').select('id').limit(1).executeTakeFirst();
	return record !== undefined && head === undefined;
}

/** Records at once. */
const page = 500;

async function* eachDrawn(db: Kysely<Database>): AsyncGenerator<Map<string, Head[]>> {
	for (let after = ''; ;) {
		const rows = await db
			.selectFrom('record')
			.select(['id', 'created_at'])
			.where('id', '>', after)
			.orderBy('id')
			.limit(page)
			.execute();
		if (rows.length === 0) return;
		const said = await readLastChanges(
			db,
			rows.map(({ id }) => id)
		);
		yield drawHeads(
			db,
			new Map(rows.map(({ id, created_at }) => [id, said.get(id) ?? { at: created_at, actor: null }]))
		);
		after = rows.at(-1)?.id ?? after;
	}
}

/** The last event about each of some records, as the log has it. */
async function readLastChanges(db: Kysely<Database>, records: readonly string[]): Promise<Map<string, LastChange>> {
	const own = await inPortions(records, async (some) =>
		db
			.selectFrom('event')
			.select(['object as record', (expression) => expression.fn.max('seq').as('seq')])
			.where('object', 'in', some)
			.groupBy('object')
			.execute()
	);
	const changed = await inPortions(records, async (some) =>
		db
			.selectFrom('event_change')
			.select(['record', (expression) => expression.fn.max('event').as('seq')])
			.where('record', 'in', some)
			.groupBy('record')
			.execute()
	);
	const last = new Map<string, number>();
	for (const { record, seq } of [...own, ...changed]) last.set(record, Math.max(last.get(record) ?? 0, Number(seq)));
	const events = await inPortions([...new Set(last.values())], async (some) =>
		db.selectFrom('event').select(['seq', 'at', 'actor']).where('seq', 'in', some).execute()
	);
	const bySeq = new Map(events.map(({ seq, at, actor }) => [seq, { at, actor }]));
	return new Map(
		[...last].flatMap(([record, seq]) => {
			const event = bySeq.get(seq);
			return event ? [[record, event] as const] : [];
		})
	);
}

/** Rows of the three tables, each spelled so that it can be compared. */
function spelled(heads: readonly Head[]): string[] {
	return heads.flatMap(({ row, titles, words }) => [row, ...titles, ...words].map(spell)).toSorted();
}

function spell(row: object): string {
	return canonicalJson({ ...row });
}

async function readStored(db: Kysely<Database>, records: readonly string[]): Promise<Map<string, string[]>> {
	const rows = await inPortions(records, async (some): Promise<{ record: string }[]> => [
		...(await db.selectFrom('record_head').select(headColumns).where('record', 'in', some).execute()),
		...(await db
			.selectFrom('head_title')
			.select(['audience', 'locale', 'type', 'sort', 'record'])
			.where('record', 'in', some)
			.execute()),
		...(await db.selectFrom('head_word').select(['audience', 'word', 'record']).where('record', 'in', some).execute())
	]);
	const byRecord = Map.groupBy(rows, ({ record }) => record);
	return new Map([...byRecord].map(([record, own]) => [record, own.map(spell)]));
}

async function countRows(db: Kysely<Database>): Promise<number> {
	let rows = 0;
	for (const table of ['record_head', 'head_title', 'head_word'] as const) {
		const { count } = await db
			.selectFrom(table)
			.select((expression) => expression.fn.countAll<number | string>().as('count'))
			.executeTakeFirstOrThrow();
		rows += Number(count);
	}
	return rows;
}
