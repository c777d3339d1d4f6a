import { type TypeName, isTypeName } from '@kok/domain/content-types';
import { type Locale, isLocale } from '@kok/domain/words';
import type { ExpressionBuilder, Kysely, Selectable, Transaction } from 'kysely';
import * as z from 'zod';
import { readFace } from '../../heads/face.ts';
import type { Database } from '../schema.ts';
import { type PartKey, isPartName } from './part-store.ts';

/** What someone typed in a part and has not filed as a draft yet. */
export interface WorkingCopy extends PartKey {
	/** Whose it is, as the log names them. */
	holder: string;
	type: TypeName;
	/** The revision of the part that it began from; 0 where there was none. */
	base: number;
	translatedFrom?: Locale | undefined;
	/** As far as it is written: nothing is missing in it, and nothing need fit. */
	values: Readonly<Record<string, unknown>>;
	savedAt: string;
}

export type CopyKey = Pick<WorkingCopy, 'holder' | 'record' | 'part'>;

/** A working copy as a list names it, with what has become of its record. */
export interface ListedCopy extends Omit<WorkingCopy, 'values' | 'holder'> {
	/** The revision of the part by now; 0 while there is none. */
	revision: number;
	/** Left out while the record is not made. */
	titles?: Partial<Record<Locale, string>>;
	/** The members that keep the record, by what is public and by its draft; none while it is not made. */
	keepers?: readonly string[];
}

const columns = ['holder', 'record', 'part', 'type', 'base', 'translated_from', 'body', 'saved_at'] as const;
const Values = z.record(z.string(), z.unknown());

export async function findWorkingCopy(db: Kysely<Database>, key: CopyKey): Promise<WorkingCopy | undefined> {
	const row = await db.selectFrom('working_copy').select(columns).where(isAt(key)).executeTakeFirst();
	return row && copyOf(row);
}

/** All of a holder, the newest first, without their texts. */
export async function listWorkingCopies(db: Kysely<Database>, holder: string): Promise<ListedCopy[]> {
	const rows = await db
		.selectFrom('working_copy as copy')
		.leftJoin('record_head as head', (join) =>
			join.onRef('head.record', '=', 'copy.record').on('head.audience', '=', 'office')
		)
		.leftJoin('part', (join) => join.onRef('part.record', '=', 'copy.record').onRef('part.name', '=', 'copy.part'))
		.select(['copy.record', 'copy.part', 'copy.type', 'copy.base', 'copy.translated_from', 'copy.saved_at'])
		.select(['part.revision', 'head.face', 'head.keeper', 'head.next_keeper'])
		.where('copy.holder', '=', holder)
		.orderBy('copy.saved_at', 'desc')
		.orderBy('copy.record')
		.orderBy('copy.part')
		.execute();
	return rows.flatMap(({ face, keeper, next_keeper, revision, ...row }) => {
		const place = placeOf(row);
		if (!place) return [];
		const made = face !== null && { titles: readFace(face).titles, keepers: [keeper ?? '', next_keeper ?? ''] };
		return [{ ...place, revision: revision ?? 0, ...made }];
	});
}

export async function countWorkingCopies(db: Kysely<Database>, holder: string): Promise<number> {
	const { count } = await db
		.selectFrom('working_copy')
		.select((expression) => expression.fn.countAll<number | string>().as('count'))
		.where('holder', '=', holder)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Writes a copy in the place of the one that its holder had of that part. */
export async function putWorkingCopy(
	trx: Transaction<Database>,
	{ translatedFrom, values, savedAt, ...copy }: WorkingCopy
): Promise<void> {
	const row = {
		...copy,
		translated_from: translatedFrom ?? null,
		body: JSON.stringify(values),
		saved_at: savedAt
	};
	await trx
		.insertInto('working_copy')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['holder', 'record', 'part']).doUpdateSet({
				type: row.type,
				base: row.base,
				translated_from: row.translated_from,
				body: row.body,
				saved_at: row.saved_at
			})
		)
		.execute();
}

export async function deleteWorkingCopy(db: Kysely<Database>, key: CopyKey): Promise<void> {
	await db.deleteFrom('working_copy').where(isAt(key)).execute();
}

/** Everybody's copies of a record that is erased. */
export async function forgetCopiesOf(trx: Transaction<Database>, record: string): Promise<void> {
	await trx.deleteFrom('working_copy').where('record', '=', record).execute();
}

/** All that someone typed who comes in no more. */
export async function forgetCopiesHeldBy(trx: Transaction<Database>, holders: readonly string[]): Promise<void> {
	if (holders.length === 0) return;
	await trx.deleteFrom('working_copy').where('holder', 'in', holders).execute();
}

function isAt({ holder, record, part }: CopyKey) {
	return (row: ExpressionBuilder<Database, 'working_copy'>) => row.and({ holder, record, part });
}

function copyOf({ holder, body, ...row }: Selectable<Database['working_copy']>): WorkingCopy | undefined {
	const place = placeOf(row);
	return place && { holder, ...place, values: Values.parse(JSON.parse(body)) };
}

type Place = Omit<Selectable<Database['working_copy']>, 'holder' | 'body'>;

/** None where a later version wrote of a type or a part that is not known here. */
function placeOf({ record, part, type, base, translated_from, saved_at }: Place) {
	if (!isPartName(part) || !isTypeName(type)) return undefined;
	const origin = translated_from !== null && isLocale(translated_from) && { translatedFrom: translated_from };
	return { record, part, type, base, ...origin, savedAt: saved_at };
}
