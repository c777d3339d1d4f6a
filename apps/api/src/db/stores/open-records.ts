import type { AnyValues } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { type RefusalCode, isRefusal } from '@kok/domain/refusals';
import type { PartName, SnapshotHash } from '@kok/domain/rules/part';
import { type Expression, type Kysely, type Selectable, expressionBuilder } from 'kysely';
import type { WholeRecord } from './bulk-store.ts';
import { compiledOnce } from '../compiled-once.ts';
import { type Face, readFace } from '../../heads/face.ts';
import { inPortions } from '../in-portions.ts';
import { type PartKey, type StoredPart, isPartName, partColumns, storedPart } from './part-store.ts';
import { type StoredRecord, recordColumns, recordOf } from './record-store.ts';
import type { Database } from '../schema.ts';
import { type Snapshot, raise } from './snapshot-store.ts';

/** A record with its parts, and the texts that stand in them. */
export interface OpenRecord extends WholeRecord {
	/** The values of a draft or of what is published, raised to today's fields; none where the text was erased. */
	textOf: (hash: SnapshotHash | undefined) => AnyValues | undefined;
	/** Whether a part of it stands, or ever stood, in a set that was scheduled. */
	wasScheduled: boolean;
	/** What stands against publishing the draft of a part, as it was drawn with the last change that bears on it. */
	hindranceTo: (part: PartName) => RefusalCode | undefined;
	/** Whether the text of a part's draft stood in public in that part before. One that was erased in the record never did. */
	stoodInPublic: (part: PartName) => boolean;
	/** Which record keeps it from being shown: itself, another, a sign for several, or none. */
	veil: string;
}

/** A record as it lies open before whoever reads or changes it, in one statement. */
export async function findOpenRecord(db: Kysely<Database>, id: string): Promise<OpenRecord | undefined> {
	const [found] = openRecordsOf((await readOpen(db, { id })).rows);
	return found;
}

const readOpen = compiledOnce(['id'], (db, { id }: { id: string }) =>
	selectOpen(db, (records) => records.where('id', '=', id))
);

/** Those of some records that exist, each as it lies open. */
export async function findOpenRecords(db: Kysely<Database>, ids: readonly string[]): Promise<OpenRecord[]> {
	const [only] = ids;
	if (only !== undefined && ids.length === 1) return openRecordsOf((await readOpen(db, { id: only })).rows);
	return inPortions(ids, async (some) =>
		openRecordsOf(await selectOpen(db, (records) => records.where('id', 'in', some)).execute())
	);
}

/** The same, by id. */
export async function findOpenRecordsById(
	db: Kysely<Database>,
	ids: readonly string[]
): Promise<ReadonlyMap<string, OpenRecord>> {
	return new Map((await findOpenRecords(db, [...new Set(ids)])).map((record) => [record.id, record]));
}

type Records = ReturnType<typeof selectRecords>;

function selectRecords(db: Kysely<Database>) {
	return db.selectFrom('record').select(recordColumns);
}

function selectOpen(db: Kysely<Database>, choose: (records: Records) => Records) {
	return db
		.selectFrom(choose(selectRecords(db)).as('record'))
		.leftJoin('part', 'part.record', 'record.id')
		.leftJoin('record_head as head', (join) =>
			join.onRef('head.record', '=', 'record.id').on('head.audience', '=', 'office')
		)
		.leftJoin('snapshot as public_text', 'public_text.hash', 'part.published')
		.leftJoin('snapshot as draft_text', 'draft_text.hash', 'part.draft')
		.select(recordColumns.map((column) => `record.${column}` as const))
		.select((expression) => [
			'part.name',
			'head.face',
			'head.veil',
			expression
				.exists(
					expression
						.selectFrom('publication_set_part')
						.select('publication_set_part.turn')
						.whereRef('publication_set_part.record', '=', 'record.id')
				)
				.as('was_scheduled'),
			stoodInPublic({
				record: expression.ref('part.record').$notNull(),
				part: expression.ref('part.name').$notNull(),
				snapshot: expression.ref('part.draft')
			}).as('stood')
		])
		.select(partColumns.map((column) => `part.${column}` as const))
		.select([
			'public_text.part as public_kind',
			'public_text.fields_version as public_version',
			'public_text.body as public_body',
			'draft_text.part as draft_kind',
			'draft_text.fields_version as draft_version',
			'draft_text.body as draft_body'
		])
		.orderBy('record.id')
		.orderBy('part.name');
}

/** Which text is asked about: by columns of the statement around it, or by values. */
interface AskedText {
	record: Expression<string>;
	part: Expression<string>;
	snapshot: Expression<SnapshotHash | null>;
}

/** Whether a text stood in public in a part of a record, and was not erased there since. */
function stoodInPublic({ record, part, snapshot }: AskedText) {
	const expression = expressionBuilder<Database>();
	const published = expression
		.selectFrom('publication')
		.select('publication.turn')
		.where('publication.record', '=', record)
		.where('publication.part', '=', part)
		.where('publication.snapshot', '=', snapshot);
	const erased = expression
		.selectFrom('event_change')
		.select('event_change.event')
		.where('event_change.record', '=', record)
		.where('event_change.snapshot', '=', snapshot)
		.where('event_change.erased', '=', 1);
	return expression.and([expression.exists(published), expression.not(expression.exists(erased))]);
}

/**
 * A record as it lies open after one of its parts was written, without another look at the database. It must not be new,
 * because a part has its place among the others by the order of the database.
 */
export function withPart(
	record: OpenRecord,
	{ part, stored, text }: { part: PartName; stored: StoredPart; text?: PublicBefore | undefined }
): OpenRecord {
	const parts = new Map(record.parts).set(part, stored);
	if (!text) return { ...record, parts };
	const textOf = textsIn(record, [[text.hash, text]]);
	return {
		...record,
		parts,
		textOf: (hash) => textOf(hash) ?? record.textOf(hash),
		stoodInPublic: (name) => (name === part ? text.stood : record.stoodInPublic(name))
	};
}

/** A text, and whether it stood in public before in the part in which it stands now. */
export type PublicBefore = Snapshot & { stood: boolean };

/** Whether a text stood in public in a part of a record, and was not erased there since. */
export async function hasStoodInPublic(
	db: Kysely<Database>,
	{ record, part }: PartKey,
	snapshot: SnapshotHash
): Promise<boolean> {
	const [found] = (await selectStood(db, { record, part, snapshot })).rows;
	return Boolean(found?.stood);
}

const selectStood = compiledOnce(
	['record', 'part', 'snapshot'],
	(db, { record, part, snapshot }: { record: string; part: string; snapshot: SnapshotHash }) =>
		db.selectNoFrom((expression) => {
			const asked = { record: expression.val(record), part: expression.val(part), snapshot: expression.val(snapshot) };
			return stoodInPublic(asked).as('stood');
		})
);

/** The same after its head was drawn. */
export function withHead(record: OpenRecord, { face, veil }: Pick<HeadRow, 'face' | 'veil'>): OpenRecord {
	return { ...record, veil, hindranceTo: hindrancesIn(face) };
}

type HeadRow = Selectable<Database['record_head']>;
type Row = Awaited<ReturnType<ReturnType<typeof selectOpen>['execute']>>[number];

/** From rows that are in the order of their records, one for each part. */
function openRecordsOf(rows: readonly Row[]): OpenRecord[] {
	return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((group) => {
		const [first] = group;
		return first ? [openRecordOf(recordOf(first), group)] : [];
	});
}

function openRecordOf(record: StoredRecord, rows: readonly Row[]): OpenRecord {
	const parts = new Map<PartName, StoredPart>();
	for (const { name, revision, ...row } of rows) {
		if (name !== null && revision !== null && isPartName(name)) parts.set(name, storedPart({ ...row, revision }));
	}
	// SQLite says 0 or 1.
	const wasScheduled = Boolean(rows[0]?.was_scheduled);
	const { face = null, veil = null } = rows[0] ?? {};
	return {
		...record,
		parts,
		textOf: textsIn(record, rows.flatMap(storedTexts)),
		wasScheduled,
		hindranceTo: hindrancesIn(face),
		stoodInPublic: (part) => rows.some(({ name, stood }) => name === part && Boolean(stood)),
		veil: veil ?? ''
	};
}

/** It is read when somebody first asks. */
function hindrancesIn(face: string | null): OpenRecord['hindranceTo'] {
	let parts: Face['parts'] | undefined;
	return function hindranceTo(part) {
		parts ??= face === null ? {} : readFace(face).parts;
		const code = parts[part]?.hindrance;
		return code !== undefined && isRefusal(code) ? code : undefined;
	};
}

/** Each is parsed when it is first asked for: of a record with six parts a command reads one or two. */
function textsIn({ type }: StoredRecord, texts: readonly [SnapshotHash, StoredText][]): OpenRecord['textOf'] {
	const stored = new Map(texts);
	const raised = new Map<SnapshotHash, AnyValues>();

	return function textOf(hash = '') {
		const known = raised.get(hash);
		const text = stored.get(hash);
		if (known || !text || !isTypeName(type)) return known;
		const values = raise(contentTypes[type], text);
		raised.set(hash, values);
		return values;
	};
}

type StoredText = Parameters<typeof raise>[1];

function storedTexts(row: Row): [SnapshotHash, StoredText][] {
	const { published, public_kind, public_version, public_body, draft, draft_kind, draft_version, draft_body } = row;
	return [
		...storedText(published, { part: public_kind, fields_version: public_version, body: public_body }),
		...storedText(draft, { part: draft_kind, fields_version: draft_version, body: draft_body })
	];
}

function storedText(
	hash: SnapshotHash | null,
	{ part, fields_version, body }: { [Column in keyof StoredText]: StoredText[Column] | null }
): [SnapshotHash, StoredText][] {
	if (hash === null || part === null || fields_version === null || body === null) return [];
	return [[hash, { part, fields_version, body }]];
}
