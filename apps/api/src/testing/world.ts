import { createKeyPair } from '@kok/release/keys';
import { folderSource } from '@kok/release/source';
import { testClock } from '@kok/release/test-clock';
import { type Release, verifyRelease } from '@kok/release/verify';
import { type KeyObject, randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Role } from '../access/actor.ts';
import { type CodeSafe, codeSafeOf, keyBytes } from '../accounts/code-safe.ts';
import { type Api, type ApiParts, createApi } from '../api.ts';
import { giveMandate } from '../commands/mandates.ts';
import { createToken } from '../commands/tokens.ts';
import type { Databases } from '../db/databases.ts';
import { forecasterHere } from '../forecasting/forecaster.ts';
import { openSiteProgram } from '../forecasting/site-foresight.ts';
import { keyRingOf } from '../keys/key-ring.ts';
import { type MakerApart, makerApart } from '../publishing/maker-apart.ts';
import type { Publisher } from '../publishing/reconcile.ts';
import { type TestDatabase, createDatabase } from './database.ts';
import { removeFolder } from './remove-folder.ts';

/** An API over a database of its own, with a clock and ids that the test decides, and people with tokens. */
export interface World {
	api: Api;
	clock: ReturnType<typeof testClock>;
	database: TestDatabase;
	releases: string;
	/** Folder of the kept files. */
	media: string;
	/** Folder of the contents of earlier releases. */
	kept: string;
	publicKey: KeyObject;
	/** Keeps the secrets of apps for codes. */
	codes: CodeSafe;
	/** What the reconciler works with, for a test that runs it by hand. */
	publisher: Publisher;
	/** Makes a token and returns its secret. */
	token: (role: Role, ...actsFor: string[]) => Promise<string>;
	/** Sends a request as the holder of a token. */
	send: (request: Sent) => Promise<Answer>;
	/** The release in the folder, verified, once publishing has caught up. */
	release: () => Promise<ReadRelease>;
	close: () => Promise<void>;
}

/** A verified release with its content as text, to look into. */
type ReadRelease = Omit<Release, 'contentBytes'> & { contentText: string };

export interface Sent {
	method?: string;
	path: string;
	token?: string;
	ifMatch?: number | string;
	create?: boolean;
	body?: unknown;
	headers?: Record<string, string>;
}

export interface Answer {
	status: number;
	headers: Headers;
	// Tests look at answers of many shapes; what they expect of each is what they assert.
	body: Body;
}

/** JSON as a test reads it: any member may be asked for, and any value may be a list. */
export type Body = { readonly [member: string]: Body } & readonly Body[];

/** What a test has otherwise than usual. */
interface WorldParts extends Partial<ApiParts> {
	/** Stands between the API and its database. */
	around?: (databases: Databases) => Databases;
	/** Releases are made in a process of their own, as by a server. */
	isMadeApart?: boolean;
}

export const startOfTime = '2026-11-24T09:00:00.000Z';

export async function openWorld(
	kind: Databases['kind'],
	postgresUrl: string,
	{ around = (databases) => databases, isMadeApart = false, ...parts }: WorldParts = {}
): Promise<World> {
	const database = await createDatabase(kind, postgresUrl);
	const releases = await mkdtemp(join(tmpdir(), 'kok-releases-'));
	const media = await mkdtemp(join(tmpdir(), 'kok-media-'));
	const kept = await mkdtemp(join(tmpdir(), 'kok-kept-'));
	const clock = testClock(startOfTime);
	const pair = createKeyPair();
	const { publicKey } = pair;
	const keys = keyRingOf(pair);
	const codes = codeSafeOf(randomBytes(keyBytes));
	const log = pino({ level: 'silent' });
	const base = { databases: around(database.databases), clock, newId: countingIds(), log, releases, media, kept, keys };
	const foreseeing = { releases, media, publicKey, site: async () => openSiteProgram(builtSite) };
	const forecaster = forecasterHere(database.databases, foreseeing);
	const maker = isMadeApart ? { maker: makerFor(database, { releases, media, kept }) } : {};
	const api = createApi({ ...base, ...maker, codes, forecaster, writesPerMinute: 100_000, ...parts });
	await api.reconciler.settle();
	return {
		api,
		clock,
		database,
		releases,
		media,
		kept,
		...{ publicKey, codes },
		publisher: { tools: api.tools, folder: releases, media, kept, keys, markPublishing: () => undefined },
		token: (role, ...actsFor) => makeToken(api, role, actsFor),
		send: (request) => sendWhole(api, request),
		release: () => currentRelease(api, { releases, publicKey }),
		close: async () => {
			await api.stop();
			await database.remove();
			for (const folder of [releases, media, kept]) await removeFolder(folder);
		}
	};
}

/** Opened only where a test asks for a page. */
const builtSite = join(import.meta.dirname, '../../../site/server/testing/built-foresight.ts');

function makerFor(
	{ databases, place }: TestDatabase,
	folders: { releases: string; media: string; kept: string }
): MakerApart {
	const database = databases.kind === 'sqlite' ? { file: place } : { url: place };
	return makerApart({ database, ...folders }, { onNotDrawn: () => undefined });
}

/** Ids that come out the same in every run, so that two databases can be compared byte for byte. */
function countingIds(): () => string {
	let count = 0;
	return () => {
		count += 1;
		return `00000000-0000-4000-9000-${String(count).padStart(12, '0')}`;
	};
}

async function makeToken({ tools }: Api, role: Role, [member, ...others]: readonly string[]): Promise<string> {
	const caller = { actor: 'test', request: 'test' };
	const result = await createToken(tools, { name: role, role, member, caller });
	if (result.outcome === 'refused') throw new Error(result.refusal);
	for (const actsFor of others) {
		const given = await giveMandate(tools, { id: tools.newId(), to: { token: result.token.id }, actsFor, caller });
		if (given.outcome !== 'given') throw new Error(JSON.stringify(given));
	}
	return result.secret;
}

/**
 * An erasure on PostgreSQL waits for whoever reads an older state, also in a test beside this one. It answers 202 where
 * they take long, and is finished by sending it once more.
 */
async function sendWhole(api: Api, request: Sent): Promise<Answer> {
	const answer = await send(api, request);
	const isUnfinished = answer.status === 202 && request.path.endsWith('/erasure');
	return isUnfinished ? sendWhole(api, request) : answer;
}

async function send({ app }: Api, { method, path, token, ifMatch, create, body, headers }: Sent): Promise<Answer> {
	const answer = await app.request(path, {
		method: method ?? (body === undefined ? 'GET' : 'PUT'),
		headers: {
			...(token !== undefined && { authorization: `Bearer ${token}` }),
			...(ifMatch !== undefined && { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
			...(create && { 'if-none-match': '*' }),
			...(body !== undefined && { 'content-type': 'application/json' }),
			...headers
		},
		...(body !== undefined && { body: bodyOf(body) })
	});
	const text = /event-stream/.test(answer.headers.get('content-type') ?? '')
		? await beginningOf(answer)
		: await answer.text();
	const isJson = /json|event-stream/.test(answer.headers.get('content-type') ?? '');
	return { status: answer.status, headers: answer.headers, body: readBody(isJson && text ? text : '{}') };
}

/** A stream has no end: what comes within a moment, and then no more. */
async function beginningOf(answer: Response): Promise<string> {
	const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
	const over = new Promise<undefined>((resolve) => void setTimeout(() => resolve(undefined), 150));
	let text = '';
	for (
		let part = await Promise.race([reader?.read(), over]);
		part?.value;
		part = await Promise.race([reader?.read(), over])
	) {
		text += part.value;
	}
	await reader?.cancel();
	return JSON.stringify({ stream: text });
}

/** Texts and bytes are sent as they are, all else as JSON. */
function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> {
	if (body instanceof Uint8Array) return Uint8Array.from(body);
	return typeof body === 'string' ? body : JSON.stringify(body);
}

/** Sound, because whatever is asked of JSON is JSON or undefined. */
function readBody(text: string): Body {
	return JSON.parse(text) as Body;
}

async function currentRelease(
	{ reconciler }: Api,
	{ releases, publicKey }: { releases: string; publicKey: KeyObject }
): Promise<ReadRelease> {
	await reconciler.settle();
	const result = await verifyRelease(folderSource(releases), { publicKey });
	if (!result.verified) throw new Error(`${result.fault.code}: ${result.fault.file}`);
	const { contentBytes, ...release } = result.release;
	return { ...release, contentText: (await contentBytes.unpack()).toString() };
}
