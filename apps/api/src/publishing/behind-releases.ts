import { type SignedEnvelope, hashEnvelope } from '@kok/release/envelope';
import type { Kysely } from 'kysely';
import { isInLog, wasLoggedOf } from '../db/event-store.ts';
import { lastRelease } from '../db/release-store.ts';
import type { Database } from '../db/schema.ts';
import { type KeyPlace, findSealingKey, ownKeys } from '../keys/sealing-key.ts';
import { findShown } from './read-state.ts';

/** The action in the log by which an operator said that this database is to go on. Its object is the newer release. */
export const databaseAccepted = 'DatabaseAccepted';

/**
 * The release in the folder, where this database does not know it: the database is older than its releases, or was
 * copied without its write-ahead log. To seal over it would publish old content under a higher number.
 */
export async function findUnknownRelease(db: Kysely<Database>, place: KeyPlace): Promise<SignedEnvelope | undefined> {
	// The folder first: what is sealed meanwhile is in the database before it is in the folder.
	const sealing = await findSealingKey(db, place);
	// Without a key of ours no release can be told to be ours.
	const shown = 'trouble' in sealing ? undefined : await findShown(place.folder, ownKeys(sealing));
	if (!shown) return undefined;
	const last = await lastRelease(db);
	return (await isKnown(db, shown, last)) ? undefined : shown;
}

async function isKnown(
	db: Kysely<Database>,
	shown: SignedEnvelope,
	last: SignedEnvelope | undefined
): Promise<boolean> {
	const isNewer = shown.number > (last?.number ?? 0);
	const isOther = shown.number === last?.number && hashEnvelope(shown) !== hashEnvelope(last);
	const isOfThisLog = shown.chainHead === '' || (await isInLog(db, shown.chainHead));
	if (!isNewer && !isOther && isOfThisLog) return true;
	return wasLoggedOf(db, { action: databaseAccepted, object: hashEnvelope(shown) });
}
