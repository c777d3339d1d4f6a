import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type HostileFile, hostileFiles } from '../testing/hostile-files.ts';
import { type Program, startProgram } from '../testing/process.ts';
import { mediaRefusals } from './refusals.ts';

const mebibyte = 1_024 * 1_024;
/** A server at rest takes about a hundred; the files themselves come to a few. */
const mostGrowth = 200 * mebibyte;

/** While a large file is made nothing is asked, and the server may close a connection just when it is used again. */
const onNewConnection = { connection: 'close' };

const Standing = z.object({ port: z.int(), tokens: z.array(z.string()) });
const Health = z.object({ status: z.string() });
const Answered = z.looseObject({
	refusal: z.string().optional(),
	words: z.unknown().optional(),
	file: z.string().optional()
});

describe('a server that is sent hostile files', () => {
	let address: string;
	let server: Program;
	let token: string;
	let atRest: number;

	beforeAll(async () => {
		server = startProgram('testing/server-apart.ts', [], {});
		const [said] = (await once(server.child.stdout, 'data')) as [Buffer];
		const { port, tokens } = Standing.parse(JSON.parse(said.toString()));
		address = `http://127.0.0.1:${port}`;
		token = tokens[0] ?? '';
		atRest = await memoryOf('VmRSS');
	});
	afterAll(async () => {
		server.child.stdin.end();
		await server.ended;
	});

	/** Of the server, in bytes: now, or at its peak. */
	async function memoryOf(what: 'VmRSS' | 'VmHWM'): Promise<number> {
		const status = await readFile(`/proc/${server.child.pid}/status`, 'utf8').catch(() => '');
		return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1_024;
	}

	async function bring(file: HostileFile, bytes: Buffer): Promise<Response> {
		const headers = { ...onNewConnection, authorization: `Bearer ${token}`, 'content-type': file.says };
		return fetch(`${address}/api/media`, { method: 'POST', headers, body: Uint8Array.from(bytes) });
	}

	/** Asks again and again how the server is doing, and how long nothing is heard from it, the pauses between included. */
	function askMeanwhile(): () => Promise<number> {
		const until = new AbortController();
		let longest = 0;
		const asking = (async () => {
			let heard = performance.now();
			while (!until.signal.aborted) {
				const answer = await fetch(`${address}/healthz`, { headers: onNewConnection });
				expect([answer.status, Health.parse(await answer.json()).status]).toEqual([200, 'ok']);
				const now = performance.now();
				longest = Math.max(longest, now - heard);
				heard = now;
				await setTimeout(100, undefined, { signal: until.signal }).catch(() => undefined);
			}
		})();
		return async () => {
			until.abort();
			await asking;
			return longest;
		};
	}

	test.each(hostileFiles.map((file) => [file.name, file] as const))('%s', async (_, file) => {
		// Made before: to make a large one keeps this very process from asking.
		const bytes = await file.make();
		const stopAsking = askMeanwhile();
		const answer = await bring(file, bytes);
		const longestWait = await stopAsking();
		expect(longestWait).toBeLessThan(3_000);

		const body = Answered.parse(await answer.json());
		if (file.refusals) {
			expect([answer.status, file.refusals]).toEqual([422, expect.arrayContaining([body.refusal])]);
			expect(body.words).toEqual({ ...mediaRefusals }[String(body.refusal)]);
			return;
		}
		expect([200, 201]).toContain(answer.status);
		const headers = { ...onNewConnection, authorization: `Bearer ${token}` };
		const kept = await fetch(`${address}/api/media/${body.file}`, { headers });
		const left = Buffer.from(await kept.arrayBuffer());
		expect((file.gone ?? []).filter((trace) => left.includes(trace, 0, 'latin1'))).toEqual([]);
	});

	test.runIf(process.platform === 'linux')('uses no more memory than the size of the files explains', async () => {
		expect(atRest).toBeGreaterThan(0);
		expect((await memoryOf('VmHWM')) - atRest).toBeLessThan(mostGrowth);
	});
});

test('there are at least thirty hostile files, and together they meet every refusal of a file’s content', () => {
	expect(hostileFiles.length).toBeGreaterThanOrEqual(30);
	expect(new Set(hostileFiles.flatMap(({ refusals = [] }) => refusals))).toEqual(new Set(Object.keys(mediaRefusals)));
});
