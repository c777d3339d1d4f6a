import { type RefusalCode, isRefusal } from '@kok/domain/refusals';
import type { PublicationSet, ScheduledPart, SetState, SetStatus } from '@kok/domain/rules/publication-set';
import { type Kysely, type Selectable, type Transaction, sql } from 'kysely';
import { inPortions } from '../in-portions.ts';
import { type PartKey, isPartName } from './part-store.ts';
import type { Database } from '../schema.ts';

export type PartOfSet = PartKey &
	ScheduledPart & {
		/** What stood in the way of it when its set was stopped. */
		hindrance?: RefusalCode;
	};

export interface StoredSet extends PublicationSet {
	id: string;
	scheduledAt: string;
	scheduledBy: string;
	endedBy?: string;
	parts: readonly PartOfSet[];
}

export type NewSet = Pick<StoredSet, 'id' | 'publishAt' | 'scheduledAt' | 'scheduledBy' | 'parts'>;

export async function insertSet(
	trx: Transaction<Database>,
	{ id, publishAt, scheduledAt, scheduledBy, parts }: NewSet
): Promise<void> {
	await trx
		.insertInto('publication_set')
		.values({
			id,
			publish_at: publishAt,
			scheduled_at: scheduledAt,
			scheduled_by: scheduledBy,
			status: 'scheduled',
			ended_at: null,
			ended_by: null
		})
		.execute();
	const rows = parts.map(({ record, part, revision, snapshot }, index) => {
		return { publication_set: id, turn: index + 1, record, part, revision, snapshot, hindrance: null };
	});
	await inPortions(rows, async (some) => {
		await trx
			.insertInto('publication_set_part')
			.values([...some])
			.execute();
		return [];
	});
}

/** What is scheduled stays so, with the text that took the place of the one that was scheduled. */
export async function followInSets(
	trx: Transaction<Database>,
	{ record, part, before, after, snapshot }: PartKey & { before: number; after: number; snapshot: string }
): Promise<void> {
	await trx
		.updateTable('publication_set_part')
		.set({ revision: after, snapshot })
		.where('record', '=', record)
		.where('part', '=', part)
		.where('revision', '=', before)
		.where(
			'publication_set',
			'in',
			trx.selectFrom('publication_set').select('id').where('status', '=', sql.lit('scheduled'))
		)
		.execute();
}

/** Ends a set, and notes of each part what stood in its way. */
export async function endSet(
	trx: Transaction<Database>,
	{ id, state, by, hindered }: { id: string; state: EndedState; by: string; hindered: readonly HinderedPart[] }
): Promise<void> {
	await trx
		.updateTable('publication_set')
		.set({ status: state.status, ended_at: state.at, ended_by: by })
		.where('id', '=', id)
		.execute();
	for (const { record, part, hindrance } of hindered) {
		await trx
			.updateTable('publication_set_part')
			.set({ hindrance })
			.where('publication_set', '=', id)
			.where('record', '=', record)
			.where('part', '=', part)
			.execute();
	}
}

type EndedState = Exclude<SetState, { status: 'scheduled' }>;
export type HinderedPart = PartKey & { hindrance: RefusalCode };

export async function findSet(db: Kysely<Database>, id: string): Promise<StoredSet | undefined> {
	const row = await selectSets(db).where('id', '=', id).executeTakeFirst();
	if (!row) return undefined;
	const [found] = await withParts(db, [row]);
	return found;
}

/** Sets of a status: what is scheduled in the order of the hours to come, what has ended with the latest first. */
export async function listSets(
	db: Kysely<Database>,
	{
		status,
		after,
		limit
	}: { status: SetStatus; after?: Pick<StoredSet, 'id' | 'publishAt'> | undefined; limit?: number }
): Promise<StoredSet[]> {
	const [order, beyond] = status === 'scheduled' ? (['asc', '>'] as const) : (['desc', '<'] as const);
	const rows = await selectSets(db)
		.where('status', '=', sql.lit(status))
		.$if(after !== undefined, (query) =>
			query.where((where) =>
				where.or([
					where('publish_at', beyond, after?.publishAt ?? ''),
					where.and([where('publish_at', '=', after?.publishAt ?? ''), where('id', beyond, after?.id ?? '')])
				])
			)
		)
		.orderBy('publish_at', order)
		.orderBy('id', order)
		.$if(limit !== undefined, (query) => query.limit(limit ?? 0))
		.execute();
	return withParts(db, rows);
}

/** Ids of the sets whose hour has come, the earliest first. */
export async function listDueSets(db: Kysely<Database>, at: string): Promise<string[]> {
	const rows = await db
		.selectFrom('publication_set')
		.select('id')
		.where('status', '=', sql.lit('scheduled'))
		.where('publish_at', '<=', at)
		.orderBy('publish_at')
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
}

/** The next instant at which something becomes public by itself. */
export async function nextDue(db: Kysely<Database>): Promise<string | undefined> {
	const row = await db
		.selectFrom('publication_set')
		.select((expression) => expression.fn.min('publish_at').as('at'))
		.where('status', '=', sql.lit('scheduled'))
		.executeTakeFirst();
	return row?.at ?? undefined;
}

/** The records that become public, or change, by themselves at an hour that is set. */
export async function listScheduledRecords(db: Kysely<Database>): Promise<string[]> {
	const rows = await db
		.selectFrom('publication_set_part')
		.innerJoin('publication_set', 'publication_set.id', 'publication_set_part.publication_set')
		.innerJoin('record', 'record.id', 'publication_set_part.record')
		.select('publication_set_part.record')
		.distinct()
		.where('publication_set.status', '=', sql.lit('scheduled'))
		.where('record.withdrawn_at', 'is', null)
		.execute();
	return rows.map(({ record }) => record);
}

/** Sets in which a record has a part. */
export async function listSetsOf(db: Kysely<Database>, record: string): Promise<StoredSet[]> {
	const naming = db.selectFrom('publication_set_part').select('publication_set').where('record', '=', record);
	return withParts(db, await selectSets(db).where('id', 'in', naming).execute());
}

function selectSets(db: Kysely<Database>) {
	return db
		.selectFrom('publication_set')
		.select(['id', 'publish_at', 'scheduled_at', 'scheduled_by', 'status', 'ended_at', 'ended_by']);
}

type SetRow = Selectable<Database['publication_set']>;

async function withParts(db: Kysely<Database>, rows: readonly SetRow[]): Promise<StoredSet[]> {
	const parts = await inPortions(
		rows.map(({ id }) => id),
		async (some) =>
			db
				.selectFrom('publication_set_part')
				.select(['publication_set', 'record', 'part', 'revision', 'snapshot', 'hindrance'])
				.where('publication_set', 'in', some)
				.orderBy('publication_set')
				.orderBy('turn')
				.execute()
	);
	const bySet = Map.groupBy(parts, ({ publication_set }) => publication_set);
	return rows.map((row) => ({ ...setOf(row), parts: (bySet.get(row.id) ?? []).flatMap(partOf) }));
}

function setOf({ id, publish_at, scheduled_at, scheduled_by, status, ended_at, ended_by }: SetRow) {
	return {
		id,
		publishAt: publish_at,
		scheduledAt: scheduled_at,
		scheduledBy: scheduled_by,
		state: stateOf(status, ended_at),
		...(ended_by !== null && { endedBy: ended_by })
	};
}

function stateOf(status: SetStatus, at: string | null): SetState {
	if (status === 'scheduled') return { status };
	if (at === null) throw new Error('A publication set has ended without an instant');
	return { status, at };
}

function partOf({
	publication_set: _,
	part,
	hindrance,
	...row
}: Pick<
	Selectable<Database['publication_set_part']>,
	'publication_set' | 'record' | 'part' | 'revision' | 'snapshot' | 'hindrance'
>): PartOfSet[] {
	if (!isPartName(part)) return [];
	return [{ ...row, part, ...(hindrance !== null && isRefusal(hindrance) && { hindrance }) }];
}
