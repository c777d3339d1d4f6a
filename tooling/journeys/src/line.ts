import { removeFolder } from '@kok/api/src/testing/remove-folder.ts';
import { createKeyPair } from '@kok/release/keys';
import type { Clock } from '@kok/release/clock';
import { fixedPins } from '@kok/release/pins';
import { folderSource } from '@kok/release/source';
import type { History } from '@kok/content/history';
import { codeSafeOf, keyBytes } from '@kok/api/src/accounts/code-safe.ts';
import { type Api, createApi } from '@kok/api/src/api.ts';
import { createToken } from '@kok/api/src/commands/tokens.ts';
import { foundNetwork } from '@kok/api/src/commands/found-network.ts';
import { migrate } from '@kok/api/src/db/migrate.ts';
import { keyRingOf } from '@kok/api/src/keys/key-ring.ts';
import { openSqlite } from '@kok/api/src/db/dialects/sqlite.ts';
import { openRenderer } from '@kok/site/server/rendering/renderer.ts';
import { createSite } from '@kok/site/server/site.ts';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pino } from 'pino';

/** The whole line in one process: an API, its release folder, and a site that follows it, with a clock handed in. */
export interface Line {
	api: Api;
	/** Address of the site. */
	site: string;
	send: (request: Sent & { as: Person }) => Promise<Answer>;
	close: () => Promise<void>;
}

type Person = 'writer' | 'reader';

interface Sent {
	method: string;
	path: string;
	/** The one that was read; 0 where there is nothing yet. */
	revision?: number;
	/** Bytes are sent as they are, all else as JSON. */
	body?: unknown;
}

interface Answer {
	status: number;
	body: string;
}

const build = resolve(import.meta.dirname, '../../../apps/site/build');

/** Founds a network from its history and puts a site before it. */
export async function openLine({ history, clock }: { history: History; clock: Clock }): Promise<Line> {
	const folder = await mkdtemp(join(tmpdir(), 'kok-line-'));
	const releases = join(folder, 'releases');
	const pair = createKeyPair();
	const log = pino({ level: 'silent' });
	const databases = openSqlite(join(folder, 'kok.sqlite'));
	await migrate(databases);
	const api = createApi({
		databases,
		clock,
		newId: randomUUID,
		log,
		releases,
		media: join(folder, 'media'),
		keys: keyRingOf(pair),
		codes: codeSafeOf(randomBytes(keyBytes)),
		writesPerMinute: 10_000
	});
	await foundNetwork(api.tools, history);
	await api.reconciler.settle();

	const site = createSite({
		source: folderSource(releases),
		pins: fixedPins(pair),
		clock,
		settings: { origin: 'http://site.example' },
		renderer: await openRenderer(build),
		log
	});
	site.server.listen(0, '127.0.0.1');
	await once(site.server, 'listening');
	await site.ready;
	const tokens = { writer: await tokenFor(api, 'writer'), reader: await tokenFor(api, 'reader') };
	return {
		api,
		site: addressOf(site.server.address()),
		send: async ({ as, ...request }) => send(api, tokens[as], request),
		close: async () => {
			await site.close();
			await api.stop();
			await databases.close();
			await removeFolder(folder);
		}
	};
}

async function tokenFor({ tools }: Api, name: string): Promise<string> {
	const result = await createToken(tools, { name, role: 'office', caller: { actor: 'test', request: 'test' } });
	if (result.outcome === 'refused') throw new Error(result.refusal);
	return result.secret;
}

async function send({ app }: Api, token: string, { method, path, revision, body }: Sent): Promise<Answer> {
	const answer = await app.request(path, {
		method,
		headers: {
			authorization: `Bearer ${token}`,
			...preconditionOf(revision),
			...(body !== undefined && !(body instanceof Uint8Array) && { 'content-type': 'application/json' })
		},
		...(body !== undefined && { body: body instanceof Uint8Array ? Uint8Array.from(body) : JSON.stringify(body) })
	});
	return { status: answer.status, body: await answer.text() };
}

function preconditionOf(revision: number | undefined): Record<string, string> {
	if (revision === undefined) return {};
	return revision === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` };
}

function addressOf(address: string | { port: number } | null): string {
	if (typeof address !== 'object' || !address) throw new Error('The site does not listen');
	return `http://127.0.0.1:${address.port}`;
}
