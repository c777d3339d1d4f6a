import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { codeSafeOf, keyBytes } from '@kok/api/src/accounts/code-safe.ts';
import { type Api, createApi } from '@kok/api/src/api.ts';
import { openDataFolder, openDatabases } from '@kok/api/src/data-folder.ts';
import { foundNetwork } from '@kok/api/src/commands/found-network.ts';
import { migrate } from '@kok/api/src/db/migrate.ts';
import { keyRingOf } from '@kok/api/src/keys/key-ring.ts';
import { untilPictured } from '@kok/api/src/testing/until-pictured.ts';
import { illustratorOf } from '@kok/api/src/publishing/illustrator.ts';
import type { History } from '@kok/content/history';
import { systemClock } from '@kok/release/clock';
import { createKeyPair } from '@kok/release/keys';
import { fixedPins } from '@kok/release/pins';
import { folderSource } from '@kok/release/source';
import { type Release, verifyRelease } from '@kok/release/verify';
import { builtRenderer } from '@kok/site/server/testing/built-renderer.ts';
import { createSite } from '@kok/site/server/site.ts';
import { type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { listening } from '../listening.ts';

/** The host that serves nothing but help, as a proxy would hand it on. */
export const helpHost = 'help.example';

/** A network at work: its API, and its site, which follows the releases. */
export interface Running extends AsyncDisposable {
	api: Api;
	/** Where the site listens. */
	origin: string;
	publicKey: KeyObject;
	/** Folder of the contents of earlier releases, which nobody but the API reads. */
	kept: string;
	/** Every line that API and site have logged. */
	log: readonly string[];
	/** The release that the site follows, once publishing has caught up. */
	release: () => Promise<Release>;
}

/** Founds a network in a folder of its own and serves it, by the same parts as in production. */
export async function run(history: History): Promise<Running> {
	const dataDir = await mkdtemp(join(tmpdir(), 'kok-canaries-'));
	const folder = openDataFolder(dataDir);
	const databases = openDatabases({ dataDir }, { onIdleError: fail });
	await migrate(databases);
	const pair = createKeyPair();
	const { publicKey } = pair;
	const log: string[] = [];
	const sink = pino({ level: 'trace' }, intoLines(log));
	const api = createApi({
		databases,
		clock: systemClock,
		newId: randomUUID,
		log: sink,
		releases: folder.releases,
		media: folder.media,
		kept: folder.kept,
		keys: keyRingOf(pair),
		codes: codeSafeOf(randomBytes(keyBytes)),
		illustrate: illustratorOf(folder.pictures, (error) => sink.error({ err: error }, 'no pictures')),
		writesPerMinute: 1_000_000
	});
	const { outcome } = await foundNetwork(api.tools, history);
	if (outcome !== 'founded') throw new Error('There is a network already');
	await untilPictured(folder.releases);
	const source = folderSource(folder.releases);
	const site = createSite({
		source,
		pins: fixedPins({ publicKey }),
		clock: systemClock,
		settings: { origin: 'https://network.example', helpOrigin: `https://${helpHost}` },
		renderer: await builtRenderer(),
		log: sink
	});
	const port = await listening(site.server);
	await site.ready;
	return {
		api,
		origin: `http://127.0.0.1:${port}`,
		publicKey,
		kept: folder.kept,
		log,
		release: async () => {
			await api.reconciler.settle();
			const result = await verifyRelease(source, { publicKey });
			if (!result.verified) throw new Error(`${result.fault.code}: ${result.fault.file}\n${log.slice(-5).join('')}`);
			return result.release;
		},
		[Symbol.asyncDispose]: async () => {
			await site.close();
			await api.stop();
			await databases.close();
			await removeFolder(dataDir);
		}
	};
}

function intoLines(lines: string[]): Writable {
	return new Writable({
		write: (chunk: Buffer, _, done) => {
			lines.push(chunk.toString());
			done();
		}
	});
}

function fail(error: unknown): never {
	throw error;
}
