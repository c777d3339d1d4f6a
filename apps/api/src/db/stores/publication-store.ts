import { contentTypes, typeNames } from '@kok/domain/content-types';
import type { ContentType } from '@kok/domain/content-type';
import type { Kysely, Transaction } from 'kysely';
import { inPortions } from './in-portions.ts';
import { isPartName } from './part-store.ts';
import type { Database } from '../schema.ts';

/** One entry of what the public read: a text since an instant, or that a part was taken back. */
export interface StoredPublication {
	part: PublicPart;
	snapshot: string | null;
	since: string | null;
}

type PublicPart = Exclude<ReturnType<typeof partOf>, undefined>;

/** Types of which every wording that was public stays so. */
const keepingTypes = typeNames.filter((name) => (contentTypes[name] as ContentType).keepsVersions !== undefined);

/** What was published of each record whose type keeps its versions, by record, in order of time. */
export async function readPublications(db: Kysely<Database>): Promise<Map<string, StoredPublication[]>> {
	if (keepingTypes.length === 0) return new Map();
	const rows = await db
		.selectFrom('publication')
		.innerJoin('record', 'record.id', 'publication.record')
		.select(['publication.record', 'publication.part', 'publication.snapshot', 'publication.since'])
		.where('record.type', 'in', keepingTypes)
		.orderBy('publication.record')
		.orderBy('publication.turn')
		.execute();
	const known = rows.flatMap(({ record, part: name, snapshot, since }) => {
		const part = partOf(name);
		return part ? [{ record, publication: { part, snapshot, since } }] : [];
	});
	return new Map(
		[...Map.groupBy(known, ({ record }) => record)].map(([record, group]) => [
			record,
			group.map(({ publication }) => publication)
		])
	);
}

/** The texts that were published of records whose type keeps its versions. */
export function selectPublishedTexts(db: Kysely<Database>) {
	return db
		.selectFrom('publication')
		.innerJoin('record', 'record.id', 'publication.record')
		.select('publication.snapshot as hash')
		.where('record.type', 'in', keepingTypes.length > 0 ? keepingTypes : ['-'])
		.where('publication.snapshot', 'is not', null);
}

/** Enters what was published of a record, before its parts are written. */
export async function insertPublications(
	trx: Transaction<Database>,
	publications: readonly (StoredPublication & { record: string; turn: number })[]
): Promise<void> {
	await inPortions(publications, async (some) => {
		await trx
			.insertInto('publication')
			.values([...some])
			.execute();
		return [];
	});
}

function partOf(name: string) {
	return isPartName(name) && name !== 'inside' ? name : undefined;
}
