import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { contentTypes, typeNames } from '@kok/domain/content-types';
import type { RecordState } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import type { PartName } from '@kok/domain/rules/part';
import { contentLanguages, writtenIn } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import { listWithheldFiles } from '../db/stores/file-description-store.ts';
import { type Network, readNetwork } from '../db/stores/network-store.ts';
import { listScheduledRecords } from '../db/stores/publication-set-store.ts';
import { firstReleaseSince } from '../db/stores/release-store.ts';
import type { Database } from '../db/schema.ts';
import { compileNetwork } from './compile-network.ts';

/** What the public does not read today, and would if this database went on. */
export type Reappearing = {
	record: string;
	type: string;
	/** In the first language that has one. */
	title?: string;
} & (
	| {
			/** All of it, or only the address that it once had, which is a name. */
			shows: 'record' | 'address';
	  }
	| {
			/** Another text of a part than the public reads today. */
			shows: 'text';
			part: PartName;
			/** The first release of this database that told it; none where it was never sealed. */
			release?: number;
	  }
);

/**
 * What this database would make public and a release does not have, at once or at an hour that is already set. Someone
 * who was withdrawn for protection after the database was copied is among it, and a text that names what was taken out
 * of it since.
 */
export async function findReappearing(db: Kysely<Database>, shown: Content): Promise<Reappearing[]> {
	const network = await readNetwork(db);
	const { content } = await compileNetwork({
		records: network.records,
		absent: await listWithheldFiles(db),
		readShown: () => Promise.resolve(undefined)
	});
	const known = recordIdsIn(shown);
	const coming = new Set([...recordIdsIn(content), ...(await listScheduledRecords(db))]);
	const addresses = new Set(shown.withdrawn.map(addressesOf));
	const gone = content.withdrawn.filter((each) => !addresses.has(addressesOf(each))).map(addressesOf);
	const texts = await findTexts(db, { content, shown });
	return network.records.flatMap((record): Reappearing[] => {
		if (known.has(record.id)) return (texts.get(record.id) ?? []).map((text) => ({ ...named(record), ...text }));
		if (coming.has(record.id)) return [{ ...named(record), shows: 'record' }];
		return record.withdrawn && gone.includes(addressesOf(record)) ? [{ ...named(record), shows: 'address' }] : [];
	});
}

interface OtherText {
	shows: 'text';
	part: PartName;
	release?: number;
}

/** By record, the parts that would read otherwise than they do in a release, or that it does not have. */
async function findTexts(
	db: Kysely<Database>,
	{ content, shown }: { content: Content; shown: Content }
): Promise<ReadonlyMap<string, OtherText[]>> {
	const before = new Map(partsIn(shown).map(({ key, text }) => [key, text]));
	const found: (OtherText & { record: string })[] = [];
	for (const { key, record, part, text, since } of partsIn(content)) {
		if (before.get(key) === text) continue;
		const release = await firstReleaseSince(db, since);
		found.push({ record, shows: 'text', part, ...(release !== undefined && { release }) });
	}
	const byRecord = Map.groupBy(found, ({ record }) => record);
	return new Map([...byRecord].map(([id, texts]) => [id, texts.map(({ record: _, ...text }) => text)]));
}

function partsIn({ records }: Content) {
	return typeNames.flatMap((type) =>
		records[type].flatMap(({ id, facts, wording }) =>
			(['facts', ...contentLanguages] as const).flatMap((part) => {
				const read = part === 'facts' ? facts : wording[part];
				if (!read) return [];
				return [
					{ key: `${id} ${part}`, record: id, part, text: canonicalJson(jsonOf(read.values)), since: read.since }
				];
			})
		)
	);
}

/** The ids of every record that a content shows. */
export function recordIdsIn({ records }: Content): ReadonlySet<string> {
	return new Set(typeNames.flatMap((type) => records[type].map(({ id }) => id)));
}

function addressesOf({ type, slugs }: { type: string; slugs: RecordState['slugs'] }): string {
	return canonicalJson([type, slugs]);
}

function named({ id, type, wording }: Network['records'][number]): Pick<Reappearing, 'record' | 'type' | 'title'> {
	const field = typeNames.flatMap((name) => (name === type ? (contentTypes[name].title ?? []) : []))[0];
	const title =
		field === undefined
			? undefined
			: writtenIn(wording)
					.map((locale) => wording[locale]?.values[field])
					.find(Boolean);
	return { record: id, type, ...(typeof title === 'string' && { title }) };
}
