import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { type AnyValues, type ContentType, outlookOn } from '@kok/domain/content-type';
import { type Issue, issueWords } from '@kok/domain/issues';
import { namesOfOffice, officePartOf, withOfficePart } from '@kok/domain/office-part';
import type { Part, PartName } from '@kok/domain/rules/part';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { fieldsOf, readSnapshots } from '../db/snapshot-store.ts';

/** For whom something is written: a delegate writes of the own member alone, and nothing that is the office's. */
export type Writer = 'office' | 'own';

interface Current {
	part: PartName;
	state: Part;
}

/** What a delegate wrote, with what the office keeps in that part put back; a field of the office is not taken. */
export async function besideOffice(
	db: Kysely<Database>,
	type: ContentType,
	{ part, state, values }: Current & { values: unknown }
): Promise<{ values: unknown } | { issues: Issue[] }> {
	const fields = fieldsOf(type, part);
	const named = namesOfOffice(fields, values, ownOutlook(type));
	if (named.length > 0) {
		return {
			issues: named.map((path) => ({ path, code: 'for-the-office', message: issueWords['for-the-office'] }))
		};
	}
	if (!isObject(values)) return { values };
	const kept = await officePartIn(db, type, { part, snapshot: (state.draft ?? state.published)?.snapshot });
	return { values: withOfficePart(fields, { written: values, kept, outlook: ownOutlook(type) }) };
}

/** Whether a draft would take with it what the office changed in its own fields, if it were discarded. */
export async function holdsWordOfOffice(
	db: Kysely<Database>,
	type: ContentType,
	{ part, state }: Current
): Promise<boolean> {
	const [drafted, published] = [
		await officePartIn(db, type, { part, snapshot: state.draft?.snapshot }),
		await officePartIn(db, type, { part, snapshot: state.published?.snapshot })
	];
	return canonicalJson(jsonOf(drafted)) !== canonicalJson(jsonOf(published));
}

async function officePartIn(
	db: Kysely<Database>,
	type: ContentType,
	{ part, snapshot }: { part: PartName; snapshot: string | undefined }
): Promise<AnyValues> {
	const values = await readSnapshots(db, { type, hashes: [snapshot] });
	return officePartOf(fieldsOf(type, part), values.get(snapshot ?? '') ?? {}, ownOutlook(type));
}

function ownOutlook(type: ContentType) {
	return outlookOn(type, { by: 'own', isPublic: () => true });
}

function isObject(values: unknown): values is AnyValues {
	return typeof values === 'object' && values !== null && !Array.isArray(values);
}
