import { readPublicKey } from '@kok/release/keys';
import { folderSource } from '@kok/release/source';
import { verifyRelease } from '@kok/release/verify';
import { listNames, readIfThere } from '@kok/release/whole-file';
import { chmod, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { lockDataFolder, openDatabases } from '../data-folder.ts';
import { foreignSchema } from '../db/checks/foreign-schema.ts';
import type { Databases } from '../db/databases.ts';
import { programPatience } from '../db/dialects/turns.ts';
import { learnSizes } from '../db/learn-sizes.ts';
import { listOwnTables } from '../db/own-tables.ts';
import { awaitDatabase } from '../opening.ts';
import { isDiskFull } from '../room.ts';
import { type BackupFault, sentenceOf } from './backup-faults.ts';
import { syncFolder } from './byte-streams.ts';
import { fillTables } from './fill-tables.ts';
import { letNobodyIn } from './let-nobody-in.ts';
import { type Manifest, manifestFile, sqliteFile, sumsFile, tablesFolder } from './manifest.ts';
import { unpackBackup } from './unpack-backup.ts';

/** Where a backup is restored to. */
export type RestorePlace = Pick<Config, 'dataDir' | 'databaseUrl'>;

interface Restoring {
	identities: readonly string[];
	place: RestorePlace;
	/** When, for what ends by it. */
	at: string;
	/** A folder of releases that may be newer than the backup: it takes the place of the one in the backup. */
	releases?: string | undefined;
}

export type Restored = { outcome: 'restored'; manifest: Manifest } | { outcome: 'refused'; refusal: string };

/** Where the files lie until all of them are there. */
const unfinished = 'restoring';
/** What a folder may hold and is empty all the same. */
const passedOver = [unfinished, 'server.lock', 'lost+found'];

/**
 * Restores a backup into an empty place, whole or not at all: a data folder without anything in it, and with PostgreSQL a
 * database without tables. Brings the database up to this version. Sessions and invitations of then let nobody in.
 */
export async function restoreBackup(file: string, restoring: Restoring): Promise<Restored> {
	const { place } = restoring;
	const occupied = await findOccupied(place);
	if (occupied !== undefined) return refused(occupied);
	await mkdir(place.dataDir, { recursive: true, mode: 0o700 });
	const lock = lockDataFolder(place.dataDir, { isShared: false });
	if (!lock) return refused(`A server works on the data folder ${place.dataDir}; stop it.`);
	try {
		return await restoreInto(join(place.dataDir, unfinished), { file, ...restoring });
	} catch (error) {
		if (!isDiskFull(error)) throw error;
		return refused(`There is no room left on a disk; nothing was restored.`);
	} finally {
		await rm(join(place.dataDir, unfinished), { recursive: true, force: true });
		lock.release();
	}
}

async function findOccupied(place: RestorePlace): Promise<string | undefined> {
	const { dataDir, databaseUrl } = place;
	const names = (await listNames(dataDir)).filter((name) => !passedOver.includes(name));
	if (names.length > 0) {
		return `The folder ${dataDir} is not empty (${names[0]}), and nothing is overwritten; move it away, or set DATA_DIR to a new folder.`;
	}
	if (databaseUrl === undefined) return undefined;
	const databases = openDatabases(place, { onIdleError: () => undefined });
	try {
		const tables = await listOwnTables(databases.read, { withInternalKyselyTables: true });
		if (tables.length === 0) return undefined;
		return (
			(await foreignSchema(databases)) ??
			'The database that DATABASE_URL names has tables, and nothing is overwritten; set it to an empty one.'
		);
	} finally {
		await databases.close();
	}
}

async function restoreInto(into: string, { file, ...restoring }: Restoring & { file: string }): Promise<Restored> {
	const { identities, place, at, releases } = restoring;
	await rm(into, { recursive: true, force: true });
	await mkdir(into, { mode: 0o700 });
	const unpacked = await unpackBackup(file, { identities, into });
	if ('fault' in unpacked) return refused(sentenceOf(unpacked.fault, file));
	const { manifest } = unpacked;
	if (manifest.kind !== kindOf(place)) return refused(sentenceOf({ code: 'other-kind', kind: manifest.kind }, file));
	const foreign = releases === undefined ? undefined : await takeReleases(releases, into);
	if (foreign !== undefined) return refused(foreign);
	await openToReaders(join(into, 'releases'));

	const filled = manifest.kind === 'sqlite' ? undefined : await fillDatabase(place, { into, manifest });
	if (filled) return refused(sentenceOf(filled, file));
	// A database of SQLite is made ready where nobody looks for it, one of PostgreSQL where it is.
	const refusal = await makeReady({ ...place, ...(manifest.kind === 'sqlite' && { dataDir: into }) }, at);
	if (refusal !== undefined) return refused(refusal);
	await moveInto(place.dataDir, into);
	return { outcome: 'restored', manifest };
}

function kindOf({ databaseUrl }: RestorePlace): Databases['kind'] {
	return databaseUrl === undefined ? 'sqlite' : 'postgres';
}

/** Takes releases in place of those of the backup, if its keys lead to the key that signed them. */
async function takeReleases(from: string, into: string): Promise<string | undefined> {
	const keys = join(into, 'keys');
	const [pem, recovery] = await Promise.all(
		['release.pub', 'recovery.pub'].map(async (name) => (await readIfThere(join(keys, name)))?.toString())
	);
	if (pem === undefined) return `The backup has no public key, so nobody can say whose the releases in ${from} are.`;
	const pins = {
		publicKey: readPublicKey(pem),
		...(recovery !== undefined && { recoveryKey: readPublicKey(recovery) })
	};
	const verified = await verifyRelease(folderSource(from), pins);
	if (!verified.verified) {
		return `The releases in ${from} are not of the network of this backup, or they are damaged: ${verified.fault.words.en}`;
	}
	await rm(join(into, 'releases'), { recursive: true, force: true });
	await cp(from, join(into, 'releases'), { recursive: true });
	return undefined;
}

/** Releases are public, and a site of another user reads them; all else stays closed. */
async function openToReaders(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	await chmod(folder, 0o755);
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (entry.isDirectory()) await chmod(join(entry.parentPath, entry.name), 0o755);
	}
}

async function fillDatabase(
	place: RestorePlace,
	{ into, manifest }: { into: string; manifest: Manifest }
): Promise<BackupFault | undefined> {
	const databases = openDatabases(place, { onIdleError: () => undefined, patience: programPatience });
	try {
		return await databases.write.transaction().execute(async (trx) => {
			const filled = await fillTables(trx, { folder: join(into, tablesFolder), manifest });
			if (filled) throw new NotFilled(filled.unlike);
			return undefined;
		});
	} catch (error) {
		if (error instanceof NotFilled) return { code: 'unlike', name: `the table ${error.message}` };
		throw error;
	} finally {
		await databases.close();
	}
}

/** Ends the transaction, so that nothing of it stays. */
class NotFilled extends Error {}

async function makeReady(place: RestorePlace, at: string): Promise<string | undefined> {
	const opened = await awaitDatabase(
		place,
		{ mayFound: false, onIdleError: () => undefined, onWait: () => undefined, patience: programPatience },
		programPatience.milliseconds
	);
	if ('refusal' in opened) return opened.refusal;
	const { databases } = opened;
	try {
		await databases.write.transaction().execute(async (trx) => letNobodyIn(trx, at));
		await learnSizes(databases);
		await databases.writeBack();
		return undefined;
	} finally {
		await databases.close();
	}
}

/** The database last: as long as it is not there, nobody takes the folder for a network’s. */
async function moveInto(dataDir: string, from: string): Promise<void> {
	const inner = [manifestFile, sumsFile, tablesFolder];
	const names = (await listNames(from)).filter((name) => !inner.includes(name) && name !== sqliteFile);
	for (const name of names) await rename(join(from, name), join(dataDir, name));
	await syncFolder(dataDir);
	if (!(await listNames(from)).includes(sqliteFile)) return;
	await rename(join(from, sqliteFile), join(dataDir, sqliteFile));
	await syncFolder(dataDir);
}

function refused(refusal: string): Restored {
	return { outcome: 'refused', refusal };
}
