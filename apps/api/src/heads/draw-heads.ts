import type { ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import type { RefusalCode } from '@kok/domain/refusals';
import { type PartName, partNames } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import { gateOf } from '../commands/hindrance.ts';
import { readLanguages } from '../commands/settings.ts';
import { alone } from '../commands/together.ts';
import { type OpenRecord, findOpenRecords } from '../db/stores/open-records.ts';
import type { Database } from '../db/schema.ts';
import { readBlockers } from '../db/stores/standing-store.ts';
import { type Head, type LastChange, headsOf } from './head.ts';

/** Draws the heads of records from their parts as they stand now. Ids of no record are passed over, those known not read. */
export async function drawHeads(
	db: Kysely<Database>,
	changes: ReadonlyMap<string, LastChange>,
	known: ReadonlyMap<string, OpenRecord> = new Map()
): Promise<Map<string, Head[]>> {
	const unknown = [...changes.keys()].filter((id) => !known.has(id));
	const records = [...known.values(), ...(await findOpenRecords(db, unknown))];
	const blockers = await readBlockers(db, records);
	const languages = await readLanguages(db);
	const drawn = new Map<string, Head[]>();
	for (const record of records) {
		const changed = changes.get(record.id);
		if (!changed || !isTypeName(record.type)) continue;
		const type: ContentType = contentTypes[record.type];
		const hindrances = await hindrancesIn(db, type, record);
		drawn.set(
			record.id,
			headsOf(record, { type, changed, hindrances, languages, blockers: blockers.get(record.id) ?? new Set() })
		);
	}
	return drawn;
}

/** What stands against publishing each draft. A withdrawn record is not published, whatever stands in it. */
async function hindrancesIn(
	db: Kysely<Database>,
	type: ContentType,
	record: OpenRecord
): Promise<Map<PartName, RefusalCode>> {
	const found = new Map<PartName, RefusalCode>();
	if (record.withdrawn) return found;
	for (const part of partNames) {
		const draft = record.parts.get(part)?.state.draft;
		if (!draft) continue;
		const key = { record: record.id, part };
		const together = alone(record, part);
		const isErased = record.textOf(draft.snapshot) === undefined;
		const hindrance = isErased ? 'text-erased' : (await gateOf(db, type, { key, together })).hindrance;
		if (hindrance) found.set(part, hindrance);
	}
	return found;
}
