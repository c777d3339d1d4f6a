import { codeSafeOf, keyBytes } from '@kok/api/src/accounts/code-safe.ts';
import { type Api, createApi } from '@kok/api/src/api.ts';
import { bringUpToDate } from '@kok/api/src/commands/bring-up-to-date.ts';
import { type DataFolder, openDataFolder, openDatabases } from '@kok/api/src/data-folder.ts';
import type { Databases } from '@kok/api/src/db/databases.ts';
import { walkChain } from '@kok/api/src/db/stores/event-store.ts';
import { migrate } from '@kok/api/src/db/migrate.ts';
import { openKeyRing } from '@kok/api/src/keys/open-key-ring.ts';
import { untilPictured } from '@kok/api/src/testing/until-pictured.ts';
import { type Illustrator, illustratorOf } from '@kok/api/src/publishing/illustrator.ts';
import { type TestClock, testClock } from '@kok/release/test-clock';
import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { type Ask, askerOf } from './ask.ts';

/** Where a network lies. */
export interface Place {
	dataDir: string;
	/** Without it the database is the SQLite file in the data folder. */
	databaseUrl?: string;
}

/** A network at work under this version, at a time that the caller decides. */
export interface OpenNetwork {
	api: Api;
	clock: TestClock;
	databases: Databases;
	folder: DataFolder;
	ask: Ask;
	/** Resolves when the public reads what was done, with all pictures where there are any. */
	settle: () => Promise<void>;
	/** Ends publishing and closes the database. */
	close: () => Promise<void>;
}

/** Opens a data folder as the server does at its start: migrations first, then the log, then older texts, then the key. */
export async function openNetwork(
	{ dataDir, databaseUrl }: Place,
	{ at, newId, isIllustrated }: { at: string; newId: () => string; isIllustrated: boolean }
): Promise<OpenNetwork> {
	const folder = openDataFolder(dataDir);
	const config = { dataDir, ...(databaseUrl !== undefined && { databaseUrl }) };
	const databases = openDatabases(config, { onIdleError: () => undefined });
	await migrate(databases);
	if (!(await walkChain(databases.read)).whole) throw new Error('The log is broken');

	const clock = testClock(at);
	await bringUpToDate({ databases, clock, mark: () => undefined });
	const keys = await openKeyRing(databases, folder);
	const api = createApi({
		databases,
		clock,
		newId,
		log: pino({ level: 'error' }, pino.destination(2)),
		releases: folder.releases,
		media: folder.media,
		keys,
		codes: codeSafeOf(randomBytes(keyBytes)),
		...(isIllustrated && { illustrate: waitingFor(illustratorOf(folder.pictures, fail)) }),
		writesPerMinute: 1_000_000
	});
	const publish = async () => api.reconciler.settle();
	return {
		api,
		clock,
		databases,
		folder,
		ask: askerOf(api.app),
		settle: async () => {
			await publish();
			if (isIllustrated) await untilPictured(folder.releases, publish);
		},
		close: async () => {
			await api.stop();
			await databases.close();
		}
	};
}

function fail(error: unknown): never {
	throw error;
}

/** No release goes out before its pictures here, however slow the machine: what is rehearsed counts the releases. */
function waitingFor(illustrate: Illustrator): Illustrator {
	const never = new AbortController().signal;
	return async (content) => illustrate(content, never);
}
