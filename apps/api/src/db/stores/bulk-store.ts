import type { AnyValues, ContentType } from '@kok/domain/content-type';
import type { Link } from '@kok/domain/links';
import type { PartName, SnapshotHash } from '@kok/domain/rules/part';
import type { Kysely, Transaction } from 'kysely';
import { inPortions } from '../in-portions.ts';
import { type PartKey, type StoredPart, columnsOf, findParts } from './part-store.ts';
import { type StoredRecord, recordColumns, recordOf } from './record-store.ts';
import type { Database } from '../schema.ts';
import { type Snapshot, readSnapshots, writtenAnew } from './snapshot-store.ts';

/** A record with the texts of all its parts. */
export interface WholeRecord extends StoredRecord {
	parts: ReadonlyMap<PartName, StoredPart>;
}

/** Those of the records that exist, with their parts, in a few queries however many there are. */
export async function findWholeRecords(
	db: Kysely<Database>,
	ids: readonly string[]
): Promise<Map<string, WholeRecord>> {
	const rows = await inPortions(ids, async (some) =>
		db.selectFrom('record').select(recordColumns).where('id', 'in', some).execute()
	);
	return withParts(db, rows.map(recordOf));
}

/** Every record of a type, or of all, in the order of their ids, with their parts. */
export async function listWholeRecords(db: Kysely<Database>, type?: string): Promise<Map<string, WholeRecord>> {
	const rows = await db
		.selectFrom('record')
		.select(recordColumns)
		.$if(type !== undefined, (query) => query.where('type', '=', type ?? ''))
		.orderBy('id')
		.execute();
	return withParts(db, rows.map(recordOf));
}

async function withParts(db: Kysely<Database>, records: readonly StoredRecord[]): Promise<Map<string, WholeRecord>> {
	const ids = records.map(({ id }) => id);
	const parts = new Map(await inPortions(ids, async (some) => [...(await findParts(db, some))]));
	return new Map(records.map((record) => [record.id, { ...record, parts: parts.get(record.id) ?? new Map() }]));
}

/** What is read now of each part of records of one type, by the hash of its text: its draft, else what is published. */
export async function readCurrentTexts(
	db: Kysely<Database>,
	type: ContentType,
	records: Iterable<WholeRecord>
): Promise<Map<SnapshotHash, AnyValues>> {
	const hashes = [...records].flatMap(({ parts }) => [...parts.values()].flatMap((part) => currentText(part) ?? []));
	return new Map(await inPortions(hashes, async (some) => [...(await readSnapshots(db, { type, hashes: some }))]));
}

/** The hash of the text that an editor sees in a part. */
export function currentText({ state }: StoredPart): SnapshotHash | undefined {
	return (state.draft ?? state.published)?.snapshot;
}

/** The types of those records that exist, by id. */
export async function findTypes(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, string>> {
	const rows = await inPortions([...new Set(ids)], async (some) =>
		db.selectFrom('record').select(['id', 'type']).where('id', 'in', some).execute()
	);
	return new Map(rows.map(({ id, type }) => [id, type]));
}

/** A record as it is made. */
export interface NewRecord {
	id: string;
	type: string;
	createdAt: string;
	single: boolean;
}

export async function insertRecords(trx: Transaction<Database>, records: readonly NewRecord[]): Promise<void> {
	await inPortions(records, async (some) => {
		const rows = some.map(({ id, type, createdAt, single }) => ({
			id,
			type,
			created_at: createdAt,
			single_of: single ? type : null
		}));
		await trx.insertInto('record').values(rows).execute();
		return [];
	});
}

/** Stores texts that name no files; those that do are stored by `storeSnapshot`, which notes it. */
export async function insertSnapshots(
	trx: Transaction<Database>,
	snapshots: readonly (Omit<Snapshot, 'body'> & { body: string | null })[]
): Promise<void> {
	const byHash = new Map(snapshots.map((snapshot) => [snapshot.hash, snapshot]));
	await inPortions([...byHash.values()], async (some) => {
		await trx
			.insertInto('snapshot')
			.values([...some])
			.onConflict(writtenAnew)
			.execute();
		return [];
	});
}

/** The next state of a part, read at a revision; 0 is one that did not exist. */
export interface NextPart {
	key: PartKey;
	revision: number;
	next: StoredPart['state'];
}

/** Writes many parts. Throws when someone wrote in between, which cannot happen under the chain's lock. */
export async function writeParts(trx: Transaction<Database>, parts: readonly NextPart[]): Promise<void> {
	await inPortions(parts, async (some) => {
		const rows = some.map(({ key, revision, next }) => ({
			record: key.record,
			name: key.part,
			...columnsOf(next),
			revision: revision + 1
		}));
		const { numInsertedOrUpdatedRows } = await trx
			.insertInto('part')
			.values(rows)
			.onConflict((conflict) =>
				conflict
					.columns(['record', 'name'])
					.doUpdateSet(written)
					.whereRef('part.revision', '=', (expression) => expression('excluded.revision', '-', 1))
			)
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows !== BigInt(some.length)) throw new Error('A part changed under the lock');
		return [];
	});
}

/** Writes parts as they stand, whatever stood there before: for the one who founds, beside whom nobody writes. */
export async function putParts(
	trx: Transaction<Database>,
	parts: readonly { key: PartKey; part: StoredPart }[]
): Promise<void> {
	await inPortions(parts, async (some) => {
		await trx
			.insertInto('part')
			.values(
				some.map(({ key, part: { revision, state } }) => {
					return { record: key.record, name: key.part, ...columnsOf(state), revision };
				})
			)
			.onConflict((conflict) => conflict.columns(['record', 'name']).doUpdateSet(written))
			.execute();
		return [];
	});
}

const stateColumns = Object.keys(columnsOf({})) as (keyof ReturnType<typeof columnsOf>)[];

/** The columns of a part as they were to be inserted. */
function written(expression: { ref: (column: `excluded.${(typeof stateColumns)[number] | 'revision'}`) => unknown }) {
	return Object.fromEntries(
		(['revision', ...stateColumns] as const).map((column) => [column, expression.ref(`excluded.${column}`)])
	);
}

/** The links of a part in one state. */
export interface PartLinks {
	key: PartKey;
	state: 'draft' | 'published';
	links: readonly Link[];
}

/** Replaces the links of many parts. */
export async function writeManyLinks(trx: Transaction<Database>, parts: readonly PartLinks[]): Promise<void> {
	const groups = Map.groupBy(parts, ({ key, state }) => `${key.part} ${state}`);
	for (const group of groups.values()) {
		await inPortions(group, async (some) => {
			await trx
				.deleteFrom('link')
				.where('part', '=', some[0]?.key.part ?? '')
				.where('state', '=', some[0]?.state ?? 'draft')
				.where(
					'record',
					'in',
					some.map(({ key }) => key.record)
				)
				.execute();
			return [];
		});
	}
	const rows = parts.flatMap(({ key, state, links }) =>
		links.map(({ field, target }) => ({ record: key.record, part: key.part, state, field, target }))
	);
	await inPortions(rows, async (some) => {
		await trx
			.insertInto('link')
			.values([...some])
			.execute();
		return [];
	});
}
