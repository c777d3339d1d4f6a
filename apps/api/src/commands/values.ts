import { type AnyValues, type ContentType, entrySchema } from '@kok/domain/content-type';
import { type Issue, issueWords, issuesOf } from '@kok/domain/issues';
import { linksOf } from '@kok/domain/links';
import { type NamedFile, filesOf } from '@kok/domain/media-files';
import type { PartName } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
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
