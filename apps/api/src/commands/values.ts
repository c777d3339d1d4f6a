import { type AnyValues, type ContentType, entrySchema } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { type Issue, issueWords, issuesOf } from '@kok/domain/issues';
import { linksOf } from '@kok/domain/links';
import { type NamedFile, filesOf } from '@kok/domain/media-files';
import type { PartName } from '@kok/domain/rules/part';
import { type KnownPlaces, placeIssues as issuesOfPlaces, knownPlacesOf, placesIn } from '@kok/domain/rules/places';
import type { Kysely } from 'kysely';
import { findSingleFacts } from '../db/stores/facts-store.ts';
import { brokenLinks } from '../db/stores/link-store.ts';
import { type StoredFile, findFiles } from '../db/stores/media-store.ts';
import type { Database } from '../db/schema.ts';
import { fieldsOf } from '../db/stores/snapshot-store.ts';

/** Values that an editor sent, checked against the fields of their part. */
export function readValues(
	type: ContentType,
	{ part, values }: { part: PartName; values: unknown }
): { values: AnyValues } | { issues: Issue[] } {
	const read = entrySchema(fieldsOf(type, part)).safeParse(values, { reportInput: true });
	return read.success ? { values: read.data } : { issues: issuesOf(read.error) };
}

/** What is wrong with the files that values name: each must be kept, and be what it is said to be. */
export async function fileIssues(
	db: Kysely<Database>,
	type: ContentType,
	{ part, values }: { part: PartName; values: AnyValues }
): Promise<Issue[]> {
	const named = filesOf(fieldsOf(type, part), values);
	const kept = await findFiles(
		db,
		named.map(({ file }) => file)
	);
	return named.flatMap((file) => {
		const stored = kept.get(file.file);
		if (stored && isAsStored(file, stored)) return [];
		const code = stored ? 'not-as-stored' : 'no-such-file';
		return [{ path: file.path, code, message: issueWords[code] }];
	});
}

function isAsStored({ mediaType, bytes, width, height }: NamedFile, stored: StoredFile): boolean {
	return mediaType === stored.mediaType && bytes === stored.bytes && width === stored.width && height === stored.height;
}

/** What is wrong with the records that values name. */
export async function linkIssues(
	db: Kysely<Database>,
	type: ContentType,
	{ part, values }: { part: PartName; values: AnyValues }
): Promise<Issue[]> {
	const broken = await brokenLinks(db, linksOf(fieldsOf(type, part), values));
	return broken.map(({ field }) => ({
		path: field,
		code: 'no-such-record',
		message: issueWords['no-such-record']
	}));
}

/** What the network says of places in public; nothing before there is one. */
export async function readKnownPlaces(db: Kysely<Database>): Promise<KnownPlaces | undefined> {
	const facts = await findSingleFacts(db, contentTypes.network);
	return facts && knownPlacesOf(facts);
}

/**
 * What is wrong with the areas and postcodes that values name. What the network says is read only where they name some.
 * Its own facts are held against themselves.
 */
export async function placeIssues(
	type: ContentType,
	{ part, values, read }: { part: PartName; values: AnyValues; read: () => Promise<KnownPlaces | undefined> }
): Promise<Issue[]> {
	const named = placesIn(fieldsOf(type, part), values);
	if (named.length === 0) return [];
	const known = type.name === contentTypes.network.name ? knownPlacesOf(values) : await read();
	return known ? issuesOfPlaces(named, known) : [];
}
