import { codeSafeOf, keyBytes } from '@kok/api/src/accounts/code-safe.ts';
import { createApi } from '@kok/api/src/api.ts';
import { openDataFolder, openDatabases } from '@kok/api/src/data-folder.ts';
import type { Databases } from '@kok/api/src/db/databases.ts';
import { walkChain } from '@kok/api/src/db/stores/event-store.ts';
import { migrate } from '@kok/api/src/db/migrate.ts';
import { openKeyRing } from '@kok/api/src/keys/open-key-ring.ts';
import { createServerFor } from '@kok/api/src/http/serve.ts';
import { makerApart } from '@kok/api/src/publishing/maker-apart.ts';
import { makerPlaceIn } from '@kok/api/src/publishing/maker-place.ts';
import { type Clock, systemClock } from '@kok/release/clock';
import { sql } from 'kysely';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { pino } from 'pino';
import * as z from 'zod';
import type { Point } from './points.ts';

/** What a server in a rehearsal is told. */
export const ServeOptions = z.strictObject({
	dataDir: z.string(),
	databaseUrl: z.string().optional(),
	/** How far its clock is ahead, so that the lease of a server that died has run out. */
	secondsAhead: z.number().default(0),
	/** Commits without syncing, to show that the proof of durability notices. */
	forgetful: z.boolean().default(false)
});
export type ServeOptions = z.input<typeof ServeOptions>;

/** The real API on a port of its own, made of the same parts as in production. */
export async function serveApi(options: ServeOptions, mark?: (point: Point) => void): Promise<{ port: number }> {
	const { dataDir, databaseUrl, secondsAhead, forgetful } = ServeOptions.parse(options);
	const folder = openDataFolder(dataDir);
	const databases = openBeside({ dataDir, databaseUrl });
	await migrate(databases);
	if (forgetful) await stopSyncing(databases);
	if (!(await walkChain(databases.read)).whole) throw new Error('The chain is broken');

	const api = createApi({
		databases,
		clock: clockAhead(secondsAhead),
		newId: randomUUID,
		log: pino({ level: 'error' }, pino.destination(2)),
		releases: folder.releases,
		media: folder.media,
		kept: folder.kept,
		keys: await openKeyRing(databases, folder),
		codes: codeSafeOf(randomBytes(keyBytes)),
		maker: makerApart(makerPlaceIn(folder, ServeOptions.parse(options)), { onNotDrawn: () => undefined }),
		writesPerMinute: 1_000_000,
		...(mark && { mark })
	});
	return { port: await listen(createServerFor(api.app)) };
}

/** Opens the data as the command line does beside a running server. */
export function openBeside({ dataDir, databaseUrl }: { dataDir: string; databaseUrl?: string | undefined }): Databases {
	return openDatabases(
		{ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) },
		{ onIdleError: () => undefined }
	);
}

export function clockAhead(seconds: number): Clock {
	return { ...systemClock, now: () => new Date(Date.now() + seconds * 1_000).toISOString() };
}

/** The connection refuses to be forgetful, so the server itself is told; for PostgreSQL, one of the rehearsal's own. */
async function stopSyncing({ kind, write }: Databases): Promise<void> {
	if (kind === 'sqlite') {
		await sql`pragma synchronous = off`.execute(write);
		return;
	}
	await sql`alter system set fsync = off`.execute(write);
	await sql`select pg_reload_conf()`.execute(write);
}

async function listen(server: Server): Promise<number> {
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The API got no port');
	return address.port;
}
