import { canonicalJson } from '@kok/domain/canonical';
import { contentTypes, typeNames } from '@kok/domain/content-types';
import type { RecordState } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { locales } from '@kok/domain/words';
import type { Kysely } from 'kysely';
import { type Network, readNetwork } from '../db/network-store.ts';
import { listScheduledRecords } from '../db/part-store.ts';
import type { Database } from '../db/schema.ts';
import { compileNetwork } from './compile-network.ts';

/** A record that the public does not read today, and would if this database went on. */
export interface Reappearing {
	record: string;
	type: string;
	/** In the first language that has one. */
	title?: string;
	/** All of it, or only the address that it once had, which is a name. */
	shows: 'record' | 'address';
}

/**
 * What this database would make public and a release does not have, at once or at an hour that is already set. Someone
 * who was withdrawn for protection after the database was copied is among it.
 */
export async function findReappearing(db: Kysely<Database>, shown: Content): Promise<Reappearing[]> {
	const network = await readNetwork(db);
	const { content } = await compileNetwork({
		records: network.records,
		absent: new Set(),
		readShown: () => Promise.resolve(undefined)
	});
	const known = recordIdsIn(shown);
	const coming = new Set([...recordIdsIn(content), ...(await listScheduledRecords(db))]);
	const addresses = new Set(shown.withdrawn.map(addressesOf));
	const gone = content.withdrawn.filter((each) => !addresses.has(addressesOf(each))).map(addressesOf);
	return network.records.flatMap((record): Reappearing[] => {
		if (known.has(record.id)) return [];
		if (coming.has(record.id)) return [told(record, 'record')];
		return record.withdrawn && gone.includes(addressesOf(record)) ? [told(record, 'address')] : [];
	});
}

/** The ids of every record that a content shows. */
export function recordIdsIn({ records }: Content): ReadonlySet<string> {
	return new Set(typeNames.flatMap((type) => records[type].map(({ id }) => id)));
}

function addressesOf({ type, slugs }: { type: string; slugs: RecordState['slugs'] }): string {
	return canonicalJson([type, slugs]);
}

function told({ id, type, wording }: Network['records'][number], shows: Reappearing['shows']): Reappearing {
	const field = typeNames.flatMap((name) => (name === type ? (contentTypes[name].title ?? []) : []))[0];
	const title = field === undefined ? undefined : locales.map((locale) => wording[locale]?.values[field]).find(Boolean);
	return { record: id, type, shows, ...(typeof title === 'string' && { title }) };
}
