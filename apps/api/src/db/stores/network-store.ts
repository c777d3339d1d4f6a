import { contentTypes, isTypeName, typeNames } from '@kok/domain/content-types';
import type { AnyValues } from '@kok/domain/content-type';
import type { PublishedPart, RecordState } from '@kok/domain/release/compile';
import { withConfirmation } from '@kok/domain/rules/confirmation';
import type { Kysely } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import type { PartName } from '@kok/domain/rules/part';
import { isLocale } from '@kok/domain/words';
import { type PartKey, type StoredPart, isPartName, partColumns, storedPart } from './part-store.ts';
import { type StoredRecord, recordColumns, recordOf } from './record-store.ts';
import type { Database } from '../schema.ts';
import { type StoredPublication, publicationOf, readPublications, selectPublishedTexts } from './publication-store.ts';
import { readSlugs } from './slug-store.ts';
import { isUnaltered, raise } from './snapshot-store.ts';

/** Everything a release is compiled from. */
export interface Network {
	records: RecordState[];
	/** Published texts that are no longer what their hash names: they are handed to nobody. */
	altered: { record: string; part: PartName }[];
}

/**
 * Reads the network in five queries, however many records there are, and hashes every text of it again. With the `memory` of
 * the reading before, a text that stands there to the letter is not hashed again, and a record in which nothing changed is
 * the same object.
 */
export async function readNetwork(db: Kysely<Database>, memory: NetworkMemory = newMemory()): Promise<Network> {
	const rows = await db.selectFrom('record').select(recordColumns).orderBy('id').execute();
	const parts = await readPublishedParts(db);
	const { texts, altered } = await readPublicSnapshots(db, memory.texts);
	const values = new Map([...texts].map(([hash, text]) => [hash, text.values]));
	const slugs = await readSlugs(db);
	const publications = await readPublications(db);
	const partsOf = Map.groupBy(parts, ({ key }) => key.record);
	const records = rows.map((row) => {
		const record = recordOf(row);
		const read = recordState(record, {
			parts: partsOf.get(record.id) ?? [],
			values,
			slugs: slugs.get(record.id) ?? {},
			publications: publications.get(record.id)
		});
		const before = memory.records.get(record.id);
		return isDeepStrictEqual(read, before) && before ? before : read;
	});
	memory.texts = texts;
	memory.records = new Map(records.map((record) => [record.id, record]));
	return { records, altered: altered.size === 0 ? [] : ownersOf(altered, { parts, publications }) };
}

/** What was read of a network the last time, for the next. */
export interface NetworkMemory {
	/** Texts that are what their hash names, by that hash. */
	texts: ReadonlyMap<string, ReadText>;
	records: ReadonlyMap<string, RecordState>;
}

interface ReadText {
	body: string;
	fieldsVersion: number;
	values: AnyValues;
}

/** Before anything was read. */
export function newMemory(): NetworkMemory {
	return { texts: new Map(), records: new Map() };
}

function ownersOf(
	altered: ReadonlySet<string>,
	{ parts, publications }: { parts: readonly Published[]; publications: ReadonlyMap<string, StoredPublication[]> }
): Network['altered'] {
	const current = parts.flatMap(({ key, stored: { state } }) =>
		altered.has(state.published?.snapshot ?? '') ? [key] : []
	);
	const former = [...publications].flatMap(([record, group]) =>
		group.flatMap(({ part, snapshot }) => (altered.has(snapshot ?? '') ? [{ record, part }] : []))
	);
	const byKey = new Map([...current, ...former].map((key) => [`${key.record} ${key.part}`, key]));
	return [...byKey.values()];
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
async function readPublicSnapshots(
	db: Kysely<Database>,
	known: NetworkMemory['texts']
): Promise<{ texts: Map<string, ReadText>; altered: Set<string> }> {
	const published = db.selectFrom('part').select('published as hash').where('published', 'is not', null);
	const origins = db.selectFrom('part').select('published_origin as hash').where('published_origin', 'is not', null);
	const rows = await db
		.selectFrom('snapshot')
		.select(['hash', 'type', 'part', 'fields_version', 'body'])
		.where('part', '!=', 'inside')
		.where('type', 'in', typeNames)
		.where('hash', 'in', published.union(origins).union(selectPublishedTexts(db)))
		.execute();
	const texts = new Map<string, ReadText>();
	const altered = new Set<string>();
	for (const { body, type, ...row } of rows) {
		if (body === null || !isTypeName(type)) continue;
		const before = known.get(row.hash);
		const fieldsVersion = row.fields_version;
		if (before?.body === body && before.fieldsVersion === fieldsVersion) texts.set(row.hash, before);
		else if (!isUnaltered({ ...row, type, body })) altered.add(row.hash);
		else texts.set(row.hash, { body, fieldsVersion, values: raise(contentTypes[type], { ...row, body }) });
	}
	return { texts, altered };
}

function recordState(
	{ id, type, withdrawn, confirmedOn }: StoredRecord,
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
	const told = known.find(({ name }) => name === 'facts')?.part;
	const facts = told && { ...told, values: withConfirmation(contentTypes[type], { facts: told.values, confirmedOn }) };
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

/** A part as the compiler takes it; none where its text was erased. */
function publishedPart({ state }: StoredPart, values: Map<string, AnyValues>): PublishedPart | undefined {
	if (!state.published) return undefined;
	const { snapshot, since, origin } = state.published;
	const own = values.get(snapshot);
	const source = origin && values.get(origin.snapshot);
	if (!own) return undefined;
	return { values: own, since, ...(origin && source && { origin: { locale: origin.locale, values: source } }) };
}
