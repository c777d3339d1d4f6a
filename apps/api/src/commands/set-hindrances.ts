import { isAsScheduled } from '@kok/domain/rules/publication-set';
import type { RefusalCode } from '@kok/domain/refusals';
import { givingWay } from '@kok/release/give-way';
import type { Kysely } from 'kysely';
import { type OpenRecord, findOpenRecordsById } from '../db/stores/open-records.ts';
import type { HinderedPart, PartOfSet, StoredSet } from '../db/stores/publication-set-store.ts';
import { typeOf } from '../db/stores/record-store.ts';
import type { Database } from '../db/schema.ts';
import { gateOf } from './hindrance.ts';
import { type Together, togetherOf } from './together.ts';

/** A scheduled set with its records as they lie open, and what stands against publishing it as they are now. */
export interface ExaminedSet {
	records: ReadonlyMap<string, OpenRecord>;
	hindered: HinderedPart[];
}

export async function examineSet(
	db: Kysely<Database>,
	{ parts, publishAt }: Pick<StoredSet, 'parts' | 'publishAt'>
): Promise<ExaminedSet> {
	const records = await findOpenRecordsById(
		db,
		parts.map(({ record }) => record)
	);
	const together = togetherOf(records, { keys: parts, at: publishAt });
	const hindered: HinderedPart[] = [];
	const giveWay = givingWay();
	for (const part of parts) {
		const hindrance = await hindranceTo(db, { part, together });
		if (hindrance !== undefined) hindered.push({ record: part.record, part: part.part, hindrance });
		await giveWay();
	}
	return { records, hindered };
}

async function hindranceTo(
	db: Kysely<Database>,
	{ part, together }: { part: PartOfSet; together: Together }
): Promise<RefusalCode | undefined> {
	const record = together.records.get(part.record);
	if (!record || record.withdrawn) return 'withdrawn';
	if (!isAsScheduled(part, record.parts.get(part.part))) return 'changed-since-scheduled';
	if (record.textOf(part.snapshot) === undefined) return 'text-erased';
	return (await gateOf(db, typeOf(record), { key: part, together })).hindrance;
}
