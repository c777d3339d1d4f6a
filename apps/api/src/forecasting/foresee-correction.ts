import { type AnyValues, type ContentType, outlookOn, viewOf } from '@kok/domain/content-type';
import type { RefusalCode } from '@kok/domain/refusals';
import { hashOfWords } from '@kok/domain/release/public-version';
import { type Publication, idsIn } from '@kok/domain/release/publication';
import { type VersionRule, countVersions, versionRuleOf } from '@kok/domain/release/versions';
import type { PartName } from '@kok/domain/rules/part';
import { hashText } from '@kok/release/envelope';
import type { Kysely } from 'kysely';
import { findNoCorrection } from '../commands/correction.ts';
import { readLanguages } from '../commands/settings.ts';
import { alone } from '../commands/together.ts';
import type { OpenRecord } from '../db/stores/open-records.ts';
import { publicationOf, readPublications } from '../db/stores/publication-store.ts';
import { typeOf } from '../db/stores/record-store.ts';
import { readSnapshots } from '../db/stores/snapshot-store.ts';
import type { Database } from '../db/schema.ts';
import { never } from '../heads/head.ts';

/** What becomes of the versions of a record where the draft of one part is published by itself. */
export interface ForeseenVersion {
	/** The number of the version that is public; none before the first. */
	version?: number;
	/** The number that stands from then on, unless the draft is a correction; the same where no clause becomes another. */
	next?: number;
	/** Hashes of the version as it reads now and as the draft would correct it, where it could. */
	hashes?: { before: string; after: string };
	/** Why the draft is no editorial correction. */
	hindrance?: RefusalCode;
}

export async function foreseeCorrection(
	db: Kysely<Database>,
	record: OpenRecord,
	part: PartName
): Promise<ForeseenVersion> {
	const type = typeOf(record);
	const draft = record.parts.get(part)?.state.draft;
	const values = record.textOf(draft?.snapshot);
	if (!draft || !values) return { hindrance: draft ? 'text-erased' : 'no-draft' };
	const [main] = await readLanguages(db);
	const rule = versionRuleOf(type, main);
	if (!rule || part === 'inside') return { hindrance: 'correction-elsewhere' };

	const told = await readTold(db, type, record.id);
	const coming = { part, at: never, snapshot: draft.snapshot, values };
	const [version, next] = [numberAfter(told, rule), numberAfter([...told, coming], rule)];
	const numbers = { ...(version > 0 && { version }), ...(next > 0 && { next }) };
	const key = { record: record.id, part };
	const hindrance = await findNoCorrection(db, type, { key, together: alone(record, part) });
	if (hindrance) return { ...numbers, hindrance };
	return { ...numbers, hashes: hashesOf(record, { type, part, list: rule.list, values }) };
}

async function readTold(db: Kysely<Database>, type: ContentType, id: string): Promise<Publication[]> {
	const told = (await readPublications(db, id)).get(id) ?? [];
	const values = await readSnapshots(db, { type, hashes: told.map(({ snapshot }) => snapshot) });
	return told.map((one) => publicationOf(one, values));
}

function numberAfter(told: readonly Publication[], rule: VersionRule): number {
	return countVersions(told, rule).at(-1) ?? 0;
}

function hashesOf(
	{ parts, textOf }: OpenRecord,
	{ type, part, list, values }: { type: ContentType; part: PartName; list: string; values: AnyValues }
): { before: string; after: string } {
	const facts = textOf(parts.get('facts')?.state.published?.snapshot) ?? {};
	// Whether another record is public changes no word of a clause.
	const outlook = outlookOn(type, { by: 'public', isPublic: () => true, values: facts });
	const hashOf = (of: AnyValues) => {
		const { [list]: words }: AnyValues = viewOf(type.wording, of, outlook);
		return hashOfWords(words, { items: idsIn(facts[list]), hash: hashText });
	};
	return { before: hashOf(textOf(parts.get(part)?.state.published?.snapshot) ?? {}), after: hashOf(values) };
}
