import { type SignedEnvelope, hashEnvelope } from '@kok/release/envelope';
import type { Kysely } from 'kysely';
import { isInLog, wasLoggedOf } from '../db/stores/event-store.ts';
import { lastRelease } from '../db/stores/release-store.ts';
import type { Database } from '../db/schema.ts';
import { type KeyPlace, type SealingKey, findSealingKey } from '../keys/sealing-key.ts';
import { findShown } from './shown-release.ts';

/** The action in the log by which an operator said that this database is to go on. Its object is what the folder showed. */
export const databaseAccepted = 'DatabaseAccepted';
/** The same word, where it was said that records may become public which the release in the folder does not have. */
export const databaseAcceptedWhole = 'DatabaseAccepted:publish-again';

/** Why this database may not seal over what the folder shows. The object names that in the log. */
export type Doubt = { object: string } & (
	{ code: 'database-behind-releases'; envelope: SignedEnvelope } | { code: 'release-unreadable' }
);

/**
 * The release in the folder, where this database does not know it or nobody can read it: the database may be older than
 * its releases, or was copied without its write-ahead log. To seal over it would publish old content under a higher
 * number.
 */
export async function findDoubt(db: Kysely<Database>, place: KeyPlace): Promise<Doubt | undefined> {
	const sealing = await findSealingKey(db, place);
	// Without a key of ours no release can be told to be ours.
	return 'trouble' in sealing ? undefined : findDoubtOf(db, { ...sealing, folder: place.folder });
}

/** The same for whoever knows the keys already. */
export async function findDoubtOf(
	db: Kysely<Database>,
	{ folder, ...sealing }: Pick<SealingKey, 'pair' | 'succession'> & Pick<KeyPlace, 'folder'>
): Promise<Doubt | undefined> {
	// The folder first: what is sealed meanwhile is in the database before it is in the folder.
	const shown = await findShown(db, folder, sealing);
	const doubt = shown.status === 'release' ? await doubtOf(db, shown.envelope) : unreadable(shown);
	return doubt && (await wasAccepted(db, doubt)) ? undefined : doubt;
}

function unreadable(shown: Exclude<Awaited<ReturnType<typeof findShown>>, { status: 'release' }>): Doubt | undefined {
	return shown.status === 'none' ? undefined : { code: 'release-unreadable', object: shown.trace };
}

async function doubtOf(db: Kysely<Database>, envelope: SignedEnvelope): Promise<Doubt | undefined> {
	const last = await lastRelease(db);
	const object = hashEnvelope(envelope);
	const isNewer = envelope.number > (last?.number ?? 0);
	const isOther = envelope.number === last?.number && object !== hashEnvelope(last);
	const isOfThisLog = envelope.chainHead === '' || (await isInLog(db, envelope.chainHead));
	return isNewer || isOther || !isOfThisLog ? { code: 'database-behind-releases', object, envelope } : undefined;
}

async function wasAccepted(db: Kysely<Database>, { object }: Doubt): Promise<boolean> {
	for (const action of [databaseAccepted, databaseAcceptedWhole] as const)
		if (await wasLoggedOf(db, { action, object })) return true;
	return false;
}
