import { contentTypes, typeNames } from '@kok/domain/content-types';
import type { AnyValues, ContentType } from '@kok/domain/content-type';
import type { Publication } from '@kok/domain/release/publication';
import type { Kysely, Transaction } from 'kysely';
import { inPortions } from '../in-portions.ts';
import { isPartName } from './part-store.ts';
import type { Database } from '../schema.ts';

/** One entry of what the public read: a text since an instant, or that a part was taken back. */
export interface StoredPublication {
	part: PublicPart;
	snapshot: string | null;
	since: string | null;
	/** Entered while versions were counted in each language by itself. */
	perLanguage: boolean;
	/** The number of the version that stood from then on, where it was noted. */
	counted: number | null;
	/** It corrected a version editorially. */
	editorial: boolean;
}

type PublicPart = Exclude<ReturnType<typeof partOf>, undefined>;

/** Types of which every wording that was public stays so. */
const keepingTypes = typeNames.filter((name) => (contentTypes[name] as ContentType).keepsVersions !== undefined);

/** What was published of each record whose type keeps its versions, or of one, by record, in order of time. */
export async function readPublications(
	db: Kysely<Database>,
	record?: string
): Promise<Map<string, StoredPublication[]>> {
	if (keepingTypes.length === 0) return new Map();
	const rows = await db
		.selectFrom('publication')
		.innerJoin('record', 'record.id', 'publication.record')
		.select(['publication.record', 'publication.part', 'publication.snapshot', 'publication.since'])
		.select(['publication.per_language', 'publication.counted', 'publication.editorial'])
		.where('record.type', 'in', keepingTypes)
		.$if(record !== undefined, (query) => query.where('record.id', '=', record ?? ''))
		.orderBy('publication.record')
		.orderBy('publication.turn')
		.execute();
	const known = rows.flatMap(({ record: id, part: name, per_language, editorial, ...row }) => {
		const part = partOf(name);
		const marks = { perLanguage: per_language === 1, editorial: editorial === 1 };
		return part ? [{ id, publication: { ...row, part, ...marks } }] : [];
	});
	return new Map(
		[...Map.groupBy(known, ({ id }) => id)].map(([id, group]) => [id, group.map(({ publication }) => publication)])
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

/** A publication as the domain reads it, with its text where that is at hand. */
export function publicationOf(
	{ part, snapshot, since, perLanguage, counted, editorial }: StoredPublication,
	values: ReadonlyMap<string, AnyValues>
): Publication {
	const entered = { part, ...(perLanguage && { perLanguage }), ...(counted !== null && { counted }) };
	if (snapshot === null || since === null) return entered;
	const text = values.get(snapshot);
	return { ...entered, at: since, snapshot, ...(text && { values: text }), ...(editorial && { editorial }) };
}

/** Notes for each publication of a record, in order, the number of the version that stood from then on. */
export async function noteCounts(
	trx: Transaction<Database>,
	{ record, counts }: { record: string; counts: readonly number[] }
): Promise<void> {
	const rows = await trx
		.selectFrom('publication')
		.select(['turn', 'counted'])
		.where('record', '=', record)
		.orderBy('turn')
		.execute();
	for (const [index, { turn, counted }] of rows.entries()) {
		const noted = counts[index];
		if (counted !== null || noted === undefined) continue;
		await trx
			.updateTable('publication')
			.set({ counted: noted })
			.where('record', '=', record)
			.where('turn', '=', turn)
			.execute();
	}
}

/** Enters what was published of a record, before its parts are written. */
export async function insertPublications(
	trx: Transaction<Database>,
	publications: readonly (StoredPublication & { record: string; turn: number })[]
): Promise<void> {
	await inPortions(publications, async (some) => {
		await trx
			.insertInto('publication')
			.values(
				some.map(({ perLanguage, editorial, ...row }) => ({
					...row,
					per_language: perLanguage ? 1 : 0,
					editorial: editorial ? 1 : 0
				}))
			)
			.execute();
		return [];
	});
}

function partOf(name: string) {
	return isPartName(name) && name !== 'inside' ? name : undefined;
}
