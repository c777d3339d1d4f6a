import { sql } from 'kysely';
import { mkdir, rm } from 'node:fs/promises';
import { openDatabases } from '../data-folder.ts';
import type { Databases } from '../db/databases.ts';
import { type Looked, examineRestored, lookAtOrigin } from './examine-restored.ts';
import type { Manifest } from './manifest.ts';
import { type RestorePlace, restoreBackup } from './restore-backup.ts';

interface Proving {
	identities: readonly string[];
	/** The folder that is made for it, and removed afterwards. */
	folder: string;
	databaseUrl?: string | undefined;
	/** The database of the running server. */
	databases: Databases;
	at: string;
}

export type Proof =
	| { outcome: 'proved'; manifest: Manifest; looked: Looked[] }
	| { outcome: 'wanting'; manifest: Manifest; looked: Looked[] }
	| { outcome: 'refused'; refusal: string };

/** Tables of a proof lie in a schema of their own, so that the server beside it sees none of them. */
const schema = 'kok_proof';

/**
 * Restores a backup into a place of its own, by the same code as `kok restore`, looks at all of it, and removes it again.
 * With PostgreSQL that place is a schema of the same database: its user has to be allowed to make one.
 */
export async function proveBackup(file: string, proving: Proving): Promise<Proof> {
	const { folder, databaseUrl, databases, identities, at } = proving;
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const place: RestorePlace = {
		dataDir: folder,
		...(databaseUrl !== undefined && { databaseUrl: inSchema(databaseUrl) })
	};
	try {
		if (databaseUrl !== undefined) await makeSchema(databaseUrl);
		const restored = await restoreBackup(file, { identities, place, at });
		if (restored.outcome === 'refused') return restored;
		const { manifest } = restored;
		const looked = [await lookAtOrigin(databases, manifest), ...(await examineRestored(place, manifest))];
		return { outcome: looked.some(({ isWrong }) => isWrong) ? 'wanting' : 'proved', manifest, looked };
	} finally {
		if (databaseUrl !== undefined) await inDatabase(databaseUrl, dropSchema);
		await rm(folder, { recursive: true, force: true });
	}
}

function inSchema(databaseUrl: string): string {
	const url = new URL(databaseUrl);
	url.searchParams.set('schema', schema);
	return url.href;
}

async function makeSchema(databaseUrl: string): Promise<void> {
	await inDatabase(databaseUrl, async (write) => {
		// One that was killed leaves its own.
		await dropSchema(write);
		await sql`create schema ${sql.ref(schema)}`.execute(write);
	});
}

async function dropSchema(write: Databases['write']): Promise<void> {
	await sql`drop schema if exists ${sql.ref(schema)} cascade`.execute(write);
}

async function inDatabase(databaseUrl: string, work: (write: Databases['write']) => Promise<void>): Promise<void> {
	const databases = openDatabases({ databaseUrl, dataDir: '' }, { onIdleError: () => undefined });
	try {
		await work(databases.write);
	} finally {
		await databases.close();
	}
}
