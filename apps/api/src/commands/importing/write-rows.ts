import type { ContentType } from '@kok/domain/content-type';
import { linksOf } from '@kok/domain/links';
import { filesOf } from '@kok/domain/media-files';
import type { Transaction } from 'kysely';
import {
	type PartLinks,
	insertRecords,
	insertSnapshots,
	writeManyLinks,
	writeParts
} from '../../db/stores/bulk-store.ts';
import type { Change } from '../../db/stores/change-store.ts';
import type { PartKey } from '../../db/stores/part-store.ts';
import type { Database } from '../../db/schema.ts';
import { fieldsOf, storeSnapshot } from '../../db/stores/snapshot-store.ts';
import type { Save } from './judge-part.ts';
import type { JudgedRow } from './judge-rows.ts';

/** A judged row, and the record that it is about or makes. */
export type PlacedRow = JudgedRow & { record: string };

/** Writes what the rows of a type bring, records first, so that they may name one another; what changed, for the event. */
export async function writeRows(
	trx: Transaction<Database>,
	type: ContentType,
	{ rows, at }: { rows: readonly PlacedRow[]; at: string }
): Promise<Change[]> {
	const made = rows.filter(({ fate }) => fate === 'create');
	const single = type.single ?? false;
	await insertRecords(
		trx,
		made.map(({ record }) => ({ id: record, type: type.name, createdAt: at, single }))
	);
	return writeTexts(trx, type, rows);
}

/** Writes the texts of rows whose records are there. */
async function writeTexts(
	trx: Transaction<Database>,
	type: ContentType,
	rows: readonly PlacedRow[]
): Promise<Change[]> {
	const placed = rows.flatMap(({ record, saves }) => saves.map((save) => ({ key: { record, part: save.part }, save })));
	await insertSnapshots(
		trx,
		placed.map(({ save }) => save.snapshot)
	);
	for (const { save } of placed) {
		if (filesOf(fieldsOf(type, save.part), save.values).length > 0) await storeSnapshot(trx, { type, ...save });
	}
	await writeParts(
		trx,
		placed.map(({ key, save }) => ({ key, revision: save.before?.revision ?? 0, next: save.next }))
	);
	await writeManyLinks(
		trx,
		placed.flatMap(({ key, save }) => linksAfter(type, key, save))
	);
	return placed.map(({ key, save }) => changeOf(key, save));
}

function linksAfter(type: ContentType, key: PartKey, { before, next, values }: Save): PartLinks[] {
	const links = linksOf(fieldsOf(type, key.part), values);
	return (['draft', 'published'] as const).flatMap((state) =>
		next[state]?.snapshot === before?.state[state]?.snapshot ? [] : [{ key, state, links }]
	);
}

function changeOf(key: PartKey, { before, snapshot }: Save): Change {
	const revision = before?.revision ?? 0;
	return { ...key, before: revision, after: revision + 1, snapshot: snapshot.hash };
}
