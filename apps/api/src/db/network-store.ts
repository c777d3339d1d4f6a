import { contentTypes, isTypeName, typeNames } from '@kok/domain/content-types';
import type { AnyValues } from '@kok/domain/content-type';
import type { PublishedPart, RecordState } from '@kok/domain/release/compile';
import type { Publication } from '@kok/domain/release/versions';
import type { Kysely } from 'kysely';
import { type PartKey, type StoredPart, isLocale, isPartName, partColumns, storedPart } from './part-store.ts';
import { type StoredRecord, recordOf } from './record-store.ts';
import type { Database } from './schema.ts';
import { type StoredPublication, readPublications, selectPublishedTexts } from './publication-store.ts';
import { readSlugs } from './slug-store.ts';
import { raise } from './snapshot-store.ts';

/** Everything a release is compiled from, in five queries however many records there are. */
export async function readNetwork(db: Kysely<Database>): Promise<RecordState[]> {
	const records = await db
		.selectFrom('record')
		.select(['id', 'type', 'created_at', 'withdrawn_at', 'withdrawn_for', 'replaced_by'])
		.orderBy('id')
		.execute();
	const parts = await readPublishedParts(db);
	const values = await readPublicSnapshots(db);
	const slugs = await readSlugs(db);
	const publications = await readPublications(db);
	const partsOf = Map.groupBy(parts, ({ key }) => key.record);
	return records.map((row) => {
		const record = recordOf(row);
		return recordState(record, {
			parts: partsOf.get(record.id) ?? [],
			values,
			slugs: slugs.get(record.id) ?? {},
			publications: publications.get(record.id)
		});
	});
}

interface Published {
	key: PartKey;
	stored: StoredPart;
}

async function readPublishedParts(db: Kysely<Database>): Promise<Published[]> {
	const rows = await db
		.selectFrom('part')
		.select(['record', 'name', ...partColumns])
		.where('published', 'is not', null)
		.where('name', '!=', 'inside')
		.execute();
	return rows.flatMap(({ record, name, ...row }) =>
		isPartName(name) ? [{ key: { record, part: name }, stored: storedPart(row) }] : []
	);
}

/** Snapshots that are published, that a published wording was translated from, or that stay public as versions. */
async function readPublicSnapshots(db: Kysely<Database>): Promise<Map<string, AnyValues>> {
	const published = db.selectFrom('part').select('published as hash').where('published', 'is not', null);
	const origins = db.selectFrom('part').select('published_origin as hash').where('published_origin', 'is not', null);
	const rows = await db
		.selectFrom('snapshot')
		.select(['hash', 'type', 'part', 'fields_version', 'body'])
		.where('part', '!=', 'inside')
		.where('type', 'in', typeNames)
		.where('hash', 'in', published.union(origins).union(selectPublishedTexts(db)))
		.execute();
	return new Map(
		rows.flatMap(({ hash, type, body, ...row }) =>
			body === null || !isTypeName(type) ? [] : [[hash, raise(contentTypes[type], { ...row, body })]]
		)
	);
}

function recordState(
	{ id, type, withdrawn }: StoredRecord,
	{
		parts,
		values,
		slugs,
		publications
	}: {
		parts: readonly Published[];
		values: Map<string, AnyValues>;
		slugs: RecordState['slugs'];
		publications: readonly StoredPublication[] | undefined;
	}
): RecordState {
	const known = parts.flatMap(({ key, stored }) => {
		const part = publishedPart(stored, values);
		return part ? [{ name: key.part, part }] : [];
	});
	const facts = known.find(({ name }) => name === 'facts')?.part;
	const wording = known.filter(({ name }) => isLocale(name)).map(({ name, part }) => [name, part] as const);
	return {
		id,
		type,
		...(facts && { facts }),
		wording: Object.fromEntries(wording),
		slugs,
		...(withdrawn && { withdrawn }),
		...(publications && { publications: publications.map((one) => publicationOf(one, values)) })
	};
}

function publicationOf({ part, snapshot, since }: StoredPublication, values: Map<string, AnyValues>): Publication {
	if (snapshot === null || since === null) return { part };
	const text = values.get(snapshot);
	return { part, at: since, snapshot, ...(text && { values: text }) };
}

/** A part as the compiler takes it; none where its text was erased. */
function publishedPart({ state }: StoredPart, values: Map<string, AnyValues>): PublishedPart | undefined {
	if (!state.published) return undefined;
	const { snapshot, since, origin } = state.published;
	const own = values.get(snapshot);
	const source = origin && values.get(origin.snapshot);
	if (!own) return undefined;
	return { values: own, since, ...(origin && source && { origin: { locale: origin.locale, values: source } }) };
}
