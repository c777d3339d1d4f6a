import { envelopeFile } from '@kok/release/layout';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from '../data-folder.ts';
import type { Databases } from '../db/databases.ts';
import { lockChain } from '../db/stores/event-store.ts';
import { acceptedKey } from '../db/stores/succession-store.ts';
import { type KeyRing, createFirstKey, keyRingIn } from './key-ring.ts';

/** The keys in a folder; the first pair is made only where nothing was ever sealed, since it would be foreign to all. */
export async function openKeyRing(
	{ read, log }: Pick<Databases, 'read' | 'log'>,
	{ keys: folder, releases }: Pick<DataFolder, 'keys' | 'releases'>
): Promise<KeyRing> {
	const keys = keyRingIn(folder);
	const isNew = (await acceptedKey(read)) === undefined && (await isEmpty(releases));
	// A key file that cannot be read is reported when something is to be sealed.
	if (isNew) await oneAfterTheOther(log, async () => createFirstKey(keys).catch(() => undefined));
	return keys;
}

/** Several servers may start together on one new folder. */
async function oneAfterTheOther(log: Databases['log'], work: () => Promise<void>): Promise<void> {
	await log.transaction().execute(async (trx) => {
		await lockChain(trx);
		await work();
	});
}

/** A folder that shows a release belongs to a key, although an empty database knows nothing of it. */
async function isEmpty(releases: string): Promise<boolean> {
	return (await stat(join(releases, envelopeFile)).catch(() => undefined)) === undefined;
}
