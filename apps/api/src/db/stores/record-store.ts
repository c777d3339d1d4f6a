import type { ContentType } from '@kok/domain/content-type';
import { type TypeName, contentTypes, isTypeName } from '@kok/domain/content-types';
import type { Withdrawal } from '@kok/domain/rules/withdrawal';
import type { Kysely, Transaction } from 'kysely';
import { compiledOnce } from '../compiled-once.ts';
import type { Database } from '../schema.ts';

export interface StoredRecord {
	id: string;
	type: TypeName;
	createdAt: string;
	withdrawn?: Withdrawal & { at: string };
	/** The last day on which someone confirmed that it still holds. */
	confirmedOn?: string;
}

/** The columns of a record's state. */
export const recordColumns = [
	'id',
	'type',
	'created_at',
	'withdrawn_at',
	'withdrawn_for',
	'replaced_by',
	'confirmed_on'
] as const;

export async function findRecord(db: Kysely<Database>, id: string): Promise<StoredRecord | undefined> {
	const row = await selectRecords(db).where('id', '=', id).executeTakeFirst();
	return row && recordOf(row);
}

/** Whether a record is a member of which something is left: nobody enters anything of one that was erased. */
export async function isMember(db: Kysely<Database>, id: string): Promise<boolean> {
	const row = await db
		.selectFrom('record')
		.leftJoin('erasure', 'erasure.record', 'record.id')
		.select('record.id')
		.where('record.id', '=', id)
		.where('record.type', '=', 'member')
		.where('erasure.event', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}

export async function findSingle(db: Kysely<Database>, type: string): Promise<string | undefined> {
	const row = await db.selectFrom('record').select('id').where('single_of', '=', type).executeTakeFirst();
	return row?.id;
}

/** Makes a record under an id, unless there is one already. */
export async function insertNewRecord(
	trx: Transaction<Database>,
	{ id, type, createdAt, single }: { id: string; type: string; createdAt: string; single: boolean }
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await trx
		.insertInto('record')
		.values({ id, type, created_at: createdAt, single_of: single ? type : null })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirstOrThrow();
	return numInsertedOrUpdatedRows === 1n;
}

export async function insertRecord(
	trx: Transaction<Database>,
	made: Parameters<typeof insertNewRecord>[1]
): Promise<void> {
	if (!(await insertNewRecord(trx, made))) throw new Error(`There is a record ${made.id} already`);
}

/** Whether another record of the type holds this value of the type's fixed fact. */
export async function isFixedValueTaken(
	db: Kysely<Database>,
	{ type, value, id }: { type: string; value: string; id: string }
): Promise<boolean> {
	return (await selectHolders(db, { type, value, id })).rows.length > 0;
}

const selectHolders = compiledOnce(
	['type', 'value', 'id'],
	(db, { type, value, id }: { type: string; value: string; id: string }) =>
		db
			.selectFrom('record')
			.select('id')
			.where('type', '=', type)
			.where('fixed_value', '=', value)
			.where('id', '!=', id)
			.limit(1)
);

export async function setFixedValue(trx: Transaction<Database>, id: string, value: string): Promise<void> {
	await trx.updateTable('record').set({ fixed_value: value }).where('id', '=', id).execute();
}

export async function markWithdrawn(
	trx: Transaction<Database>,
	{ id, at, withdrawal }: { id: string; at: string; withdrawal: Withdrawal }
): Promise<void> {
	await trx
		.updateTable('record')
		.set({
			withdrawn_at: at,
			withdrawn_for: withdrawal.reason,
			replaced_by: withdrawal.reason === 'replaced' ? withdrawal.by : null
		})
		.where('id', '=', id)
		.execute();
}

export async function markConfirmed(
	trx: Transaction<Database>,
	{ id, confirmedOn }: { id: string; confirmedOn: string }
): Promise<void> {
	await trx.updateTable('record').set({ confirmed_on: confirmedOn }).where('id', '=', id).execute();
}

function selectRecords(db: Kysely<Database>) {
	return db.selectFrom('record').select(recordColumns);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRecords>['executeTakeFirstOrThrow']>>;

/** A stored row as the rules know a record. */
export function recordOf(row: Row): StoredRecord {
	const { id, type, created_at, withdrawn_at, withdrawn_for, replaced_by, confirmed_on } = row;
	const withdrawal = withdrawalOf(withdrawn_for, replaced_by);
	return {
		id,
		type: typeNameOf(type),
		createdAt: created_at,
		...(withdrawn_at !== null && withdrawal && { withdrawn: { ...withdrawal, at: withdrawn_at } }),
		...(confirmed_on !== null && { confirmedOn: confirmed_on })
	};
}

function typeNameOf(type: string): TypeName {
	if (!isTypeName(type)) throw new Error(`A record of the unknown type ${type} is stored`);
	return type;
}

function withdrawalOf(reason: Row['withdrawn_for'], by: string | null): Withdrawal | undefined {
	if (reason === null) return undefined;
	if (reason !== 'replaced') return { reason };
	return by === null ? { reason: 'over' } : { reason, by };
}

/** The content type of a stored record. */
export function typeOf({ type }: Pick<StoredRecord, 'type'>): ContentType {
	return contentTypes[type];
}
