import type { Part, PartName } from '@kok/domain/rules/part';
import { partNames } from '@kok/domain/rules/part';
import { isLocale } from '@kok/domain/words';
import type { Kysely, Selectable, Transaction } from 'kysely';
import * as z from 'zod';
import { compiledOnce } from '../compiled-once.ts';
import type { Database } from '../schema.ts';

export interface PartKey {
	record: string;
	part: PartName;
}

export interface StoredPart {
	state: Part;
	revision: number;
}

/** The columns of a part's state. */
export const partColumns = [
	'revision',
	'published',
	'published_since',
	'published_origin',
	'published_origin_locale',
	'draft',
	'draft_stage',
	'draft_by',
	'draft_also_by',
	'draft_origin',
	'draft_origin_locale',
	'publish_at',
	'returned_for',
	'draft_correction',
	'published_editorial'
] as const;

export async function findPart(db: Kysely<Database>, { record, part }: PartKey): Promise<StoredPart | undefined> {
	const row = await db
		.selectFrom('part')
		.select(partColumns)
		.where('record', '=', record)
		.where('name', '=', part)
		.executeTakeFirst();
	return row && storedPart(row);
}

/** The parts that records have, by record. */
export async function findParts(
	db: Kysely<Database>,
	records: readonly string[]
): Promise<Map<string, Map<PartName, StoredPart>>> {
	const found = new Map<string, Map<PartName, StoredPart>>(records.map((record) => [record, new Map()]));
	if (records.length === 0) return found;
	const rows = await db
		.selectFrom('part')
		.select(['record', 'name', ...partColumns])
		.where('record', 'in', records)
		.orderBy('record')
		.orderBy('name')
		.execute();
	for (const row of rows) if (isPartName(row.name)) found.get(row.record)?.set(row.name, storedPart(row));
	return found;
}

/**
 * Writes the next state of a part read at `revision`; 0 is a part that did not exist. Throws when someone
 * wrote in between, which cannot happen under the chain's lock.
 */
export async function writePart(
	trx: Transaction<Database>,
	{ key, revision, next }: { key: PartKey; revision: number; next: Part }
): Promise<void> {
	const values = { ...columnsOf(next), revision: revision + 1 };
	if (revision === 0) {
		await trx
			.insertInto('part')
			.values({ record: key.record, name: key.part, ...values })
			.execute();
		return;
	}
	const { numAffectedRows } = await updatePart(trx, { ...values, record: key.record, name: key.part, read: revision });
	if (numAffectedRows !== 1n) throw new Error(`Part ${key.record}/${key.part} changed under the lock`);
}

const updatePart = compiledOnce(
	['record', 'name', 'read', ...partColumns],
	(db, { record, name, read, ...values }: PartRow & { record: string; name: string; read: number }) =>
		db
			.updateTable('part')
			.set(values)
			.where('record', '=', record)
			.where('name', '=', name)
			.where('revision', '=', read)
);

export function isPartName(name: string): name is PartName {
	return partNames.some((known) => known === name);
}

const Writers = z.array(z.string());

type PartRow = Omit<Selectable<Database['part']>, 'record' | 'name'>;

/** A stored row as the rules know a part. */
export function storedPart(row: PartRow): StoredPart {
	const { revision, published, published_since } = row;
	const draft = draftOf(row);
	return {
		revision,
		state: {
			...(published !== null &&
				published_since !== null && {
					published: {
						snapshot: published,
						...originOf(row.published_origin, row.published_origin_locale),
						since: published_since,
						...(row.published_editorial === 1 && { editorial: true })
					}
				}),
			...(draft && { draft })
		}
	};
}

function draftOf(row: PartRow): Part['draft'] {
	const { draft, draft_stage, draft_by, draft_also_by, publish_at, returned_for } = row;
	if (draft === null || draft_stage === null || draft_by === null) return undefined;
	return {
		snapshot: draft,
		...originOf(row.draft_origin, row.draft_origin_locale),
		stage: draft_stage,
		writtenBy: draft_by,
		...(draft_also_by !== null && { alsoWrittenBy: Writers.parse(JSON.parse(draft_also_by)) }),
		...(publish_at !== null && { publishAt: publish_at }),
		...(returned_for !== null && { returnedFor: returned_for }),
		...(row.draft_correction === 1 && { correction: true })
	};
}

function originOf(snapshot: string | null, locale: string | null) {
	return snapshot !== null && locale !== null && isLocale(locale) ? { origin: { snapshot, locale } } : {};
}

/** A part's state as its row holds it. */
export function columnsOf({ published, draft }: Part) {
	return {
		published: published?.snapshot ?? null,
		published_since: published?.since ?? null,
		published_origin: published?.origin?.snapshot ?? null,
		published_origin_locale: published?.origin?.locale ?? null,
		draft: draft?.snapshot ?? null,
		draft_stage: draft?.stage ?? null,
		draft_by: draft?.writtenBy ?? null,
		draft_also_by: draft?.alsoWrittenBy ? JSON.stringify(draft.alsoWrittenBy) : null,
		draft_origin: draft?.origin?.snapshot ?? null,
		draft_origin_locale: draft?.origin?.locale ?? null,
		publish_at: draft?.publishAt ?? null,
		returned_for: draft?.returnedFor ?? null,
		draft_correction: draft?.correction ? 1 : null,
		published_editorial: published?.editorial ? 1 : null
	};
}
