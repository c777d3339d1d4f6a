import type { ContentType } from '@kok/domain/content-type';
import { isLocale } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import { currentText, listWholeRecords, readCurrentTexts } from '../../db/stores/bulk-store.ts';
import type { Database } from '../../db/schema.ts';

/** What an import is called in the log. */
export const importAction = 'RecordsImported';

/** By what a row without an id is told from one that was brought in before. */
export interface KnownRows {
	/** The records that imports have made, by the texts they were made with; see `fingerprintOf`. */
	made: ReadonlyMap<string, string>;
	withdrawn: ReadonlySet<string>;
	/** The titles of the type's records, as `titleKey` spells them. */
	titles: ReadonlySet<string>;
}

/** Reads what is known of a type's records: from the log, what imports made; from the records, how they are called. */
export async function readKnownRows(db: Kysely<Database>, type: ContentType): Promise<KnownRows> {
	const firsts = await db
		.selectFrom('event')
		.innerJoin('event_change', 'event_change.event', 'event.seq')
		.select(['event_change.record', 'event_change.part', 'event_change.snapshot'])
		.where('event.action', '=', importAction)
		.where('event_change.before', '=', 0)
		.execute();
	const byRecord = Map.groupBy(firsts, ({ record }) => record);
	const records = await listWholeRecords(db, type.name);
	return {
		made: new Map([...byRecord].map(([record, texts]) => [fingerprintOf(texts), record])),
		withdrawn: new Set([...records.values()].flatMap(({ id, withdrawn }) => (withdrawn ? [id] : []))),
		titles: await readTitles(db, type, records)
	};
}

/** Names the first texts of a record, whatever became of them: parts with their hashes, in order. */
export function fingerprintOf(texts: readonly { part: string; snapshot?: string | null | undefined }[]): string {
	return texts
		.map(({ part, snapshot }) => `${part} ${snapshot}`)
		.sort()
		.join('\n');
}

/** A title as it is compared: case and outer space aside. */
export function titleKey(title: unknown): string {
	return String(title).normalize('NFC').trim().toLowerCase();
}

async function readTitles(
	db: Kysely<Database>,
	type: ContentType,
	records: Awaited<ReturnType<typeof listWholeRecords>>
): Promise<Set<string>> {
	const { title } = type;
	if (title === undefined) return new Set();
	const standing = [...records.values()].filter(({ withdrawn }) => !withdrawn);
	const texts = await readCurrentTexts(db, type, standing);
	const titles = standing.flatMap(({ parts }) =>
		[...parts].flatMap(([name, part]) => {
			const values = isLocale(name) ? texts.get(currentText(part) ?? '') : undefined;
			return values ? [titleKey(values[title])] : [];
		})
	);
	return new Set(titles);
}
