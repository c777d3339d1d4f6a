import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { createToken } from '@kok/api/src/commands/tokens.ts';
import { openDataFolder } from '@kok/api/src/data-folder.ts';
import type { Databases } from '@kok/api/src/db/databases.ts';
import { type ChainHead, readChainHead } from '@kok/api/src/db/stores/event-store.ts';
import { migrate } from '@kok/api/src/db/migrate.ts';
import { createEmptyDatabase } from '@kok/api/src/testing/database.ts';
import { loadOrCreateKeys } from '@kok/release/keys';
import type { KeyObject } from 'node:crypto';
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from './office.ts';
import { clockAhead, openBeside } from './serve-api.ts';

/** Data that outlives every server of a rehearsal, and two people who may write. */
export interface Stage {
	place: { dataDir: string; databaseUrl?: string };
	releases: string;
	publicKey: KeyObject;
	people: readonly [Person & { id: string }, Person & { id: string }];
	/** Head of the log before any server started. */
	head: ChainHead;
	clear: () => Promise<void>;
}

/** An empty network in a SQLite file, or in a database of its own on a PostgreSQL server that is given. */
export async function setStage(kind: Databases['kind'], postgresUrl: string): Promise<Stage> {
	const dataDir = await mkdtemp(join(tmpdir(), 'kok-rehearsal-'));
	const folder = openDataFolder(dataDir);
	const { publicKey } = await loadOrCreateKeys(folder.keys);
	const postgres = kind === 'postgres' ? await createEmptyDatabase(kind, postgresUrl) : undefined;
	const place = { dataDir, ...(postgres && { databaseUrl: postgres.place }) };
	const databases = openBeside(place);
	await migrate(databases);
	const people = [await enrol(databases), await enrol(databases)] as const;
	const head = await readChainHead(databases.read);
	await databases.close();
	return {
		head,
		place,
		releases: folder.releases,
		publicKey,
		people,
		clear: async () => {
			await postgres?.remove();
			await removeFolder(dataDir);
		}
	};
}

async function enrol(databases: Databases): Promise<Person & { id: string }> {
	const tools = { databases, clock: clockAhead(0), newId: randomUUID, onPublicChange: ignore, mark: ignore };
	const caller = { actor: 'rehearsal', request: 'rehearsal' };
	const result = await createToken(tools, { name: 'Rehearsal', role: 'office', caller });
	if (result.outcome === 'refused') throw new Error(result.refusal);
	return { id: result.token.id, secret: result.secret };
}

function ignore(): void {
	// Nothing here follows publications or points.
}
