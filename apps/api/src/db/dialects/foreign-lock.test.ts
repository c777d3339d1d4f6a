import Sqlite from 'better-sqlite3';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { demandDrafts, newRecordId } from '../../testing/drafts.ts';
import { type Program, startProcess } from '../../testing/process.ts';
import type { ServerApart } from '../../testing/server-apart.ts';

/** A program of this folder that says in lines of JSON what it has to say, and whose event loop is watched. */
async function startWatched<Said>(file: string, words: readonly string[] = []) {
	const watch = join(import.meta.dirname, '../../testing/loop-watch.ts');
	const program = startProcess({
		file: `apps/api/src/testing/${file}`,
		words,
		options: file === 'loop-watch.ts' ? [] : ['--import', watch],
		environment: { PATH: process.env['PATH'] ?? '' }
	});
	started.push(program);
	const nextLine = async <Line>() => {
		const [line] = (await once(program.child.stdout, 'data')) as [Buffer];
		return JSON.parse(line.toString()) as Line;
	};
	return {
		said: await nextLine<Said>(),
		/** For how many milliseconds its event loop stood at most since this was asked last. */
		stood: async () => {
			const line = nextLine<{ stoodMilliseconds: number }>();
			program.child.kill('SIGUSR2');
			return (await line).stoodMilliseconds;
		}
	};
}

const started: Program[] = [];
afterEach(async () => {
	for (const { child, ended } of started.splice(0)) {
		child.stdin.end();
		await ended;
	}
});

function askerOf({ port, tokens }: ServerApart) {
	const address = `http://127.0.0.1:${port}`;
	const headersOf = (turn: number) => ({ authorization: `Bearer ${tokens[turn % tokens.length]}` });

	async function create(number: number) {
		const id = newRecordId();
		const answer = await fetch(`${address}/api/records/${id}`, {
			method: 'PUT',
			headers: { ...headersOf(number), 'content-type': 'application/json', 'if-none-match': '*' },
			body: JSON.stringify(demandDrafts(number))
		});
		const { headers, status } = answer;
		const { type, words } = (await answer.json()) as { type: string; words?: Record<string, string> };
		return { id, status, type, words, request: headers.get('x-request-id'), retryAfter: headers.get('retry-after') };
	}

	/** Milliseconds that a read took, and its status. */
	async function read(path: string) {
		const began = performance.now();
		const answer = await fetch(`${address}${path}`, { headers: headersOf(0) });
		await answer.arrayBuffer();
		return { status: answer.status, took: performance.now() - began };
	}

	/** Reads one address after the other, without pause to speak of, until told to stop. */
	function readOn(paths: readonly string[]) {
		const reads: Awaited<ReturnType<typeof read>>[] = [];
		let isOver = false;
		const reading = (async () => {
			for (let turn = 0; !isOver; turn += 1) {
				reads.push(await read(paths[turn % paths.length] ?? ''));
				await setTimeout(5);
			}
		})();
		return async () => {
			isOver = true;
			await reading;
			return reads;
		};
	}
	const health = async () => (await fetch(`${address}/healthz`)).json();

	return { create, readOn, health };
}

function percentile(reads: readonly { took: number }[], share: number): number {
	return reads.map(({ took }) => took).toSorted((a, b) => a - b)[Math.floor((reads.length - 1) * share)] ?? Infinity;
}

describe('another client that locks the chain of a PostgreSQL for twelve seconds, with fifty writers waiting', () => {
	test('delays no reader; each writer is done or told when to come back, and none is lost or half done', async () => {
		const { said } = await startWatched<ServerApart>('server-apart.ts', [inject('postgresUrl')]);
		const { said: saidByAnother } = await startWatched<ServerApart>('server-apart.ts', [inject('postgresUrl')]);
		const [{ create, readOn, health }, another] = [askerOf(said), askerOf(saidByAnother)];
		const first = await create(1);
		const pathsTo = ({ id }: { id: string }) => [`/api/records/${id}`, '/api/records?limit=10', '/healthz'];
		const [paths, pathsOfAnother] = [pathsTo(first), pathsTo(await another.create(1))];

		const foreign = new pg.Client({ connectionString: said.place });
		// A test that fails earlier drops the database under it.
		foreign.on('error', () => undefined);
		await foreign.connect();
		await foreign.query('begin');
		await foreign.query('select 1 from chain where id = 1 for update');
		// A busy machine delays readers too. What it does to them is read from a server that nobody locks, in the same seconds.
		const [stop, stopOfAnother] = [readOn(paths), another.readOn(pathsOfAnother)];
		const writing = Promise.all(Array.from({ length: 50 }, async (_, number) => create(number + 2)));
		await setTimeout(12_000);
		const [reads, unhindered] = await Promise.all([stop(), stopOfAnother()]);
		await foreign.query('commit');
		const written = await writing;

		expect(reads.length).toBeGreaterThan(100);
		expect(reads.filter(({ status }) => status !== 200)).toEqual([]);
		expect(percentile(reads, 0.99)).toBeLessThan(Math.max(200, 5 * percentile(unhindered, 0.99)));
		const done = written.filter(({ status }) => status === 201);
		const refused = written.filter(({ status }) => status === 503);
		expect(done.length + refused.length).toBe(50);
		expect(refused.length).toBeGreaterThan(0);
		for (const { type, words, retryAfter } of refused) {
			expect(type).toMatch(/^\/api\/problems\/(busy|database-busy)$/);
			expect(Object.keys(words ?? {})).toEqual(['de', 'en']);
			expect(Number(retryAfter)).toBeGreaterThan(0);
		}

		expect(await health()).toMatchObject({ status: 'degraded', reasons: [{ code: 'database-busy' }] });

		const { rows: events } = await foreign.query<{ object: string; request: string }>(
			`select object, request from event where action = 'RecordCreated' order by seq`
		);
		const { rows: records } = await foreign.query<{ id: string }>('select id from record');
		await foreign.end();
		const kept = [first, ...done];
		expect(events.map(({ request }) => request).toSorted()).toEqual(kept.map(({ request }) => request).toSorted());
		expect(events.map(({ object }) => object).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
		expect(records.map(({ id }) => id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
	});
});

describe('another process that locks the file of SQLite for four seconds', () => {
	test('stops neither the event loop nor a reader; a save waits and is done', async () => {
		const idle = await startWatched('loop-watch.ts');
		const { said, stood } = await startWatched<ServerApart>('server-apart.ts');
		const { create, readOn } = askerOf(said);
		const first = await create(1);
		const foreign = new Sqlite(said.place);
		foreign.exec('begin immediate');
		await Promise.all([stood(), idle.stood()]);

		const began = performance.now();
		const stop = readOn([`/api/records/${first.id}`, '/healthz']);
		const writing = create(2).then(({ status }) => ({ status, took: performance.now() - began }));
		const seconds: number[] = [];
		for (let second = 1; second <= 4; second += 1) {
			await setTimeout(1_000);
			const [server, control] = await Promise.all([stood(), idle.stood()]);
			seconds.push(server - control);
		}
		foreign.exec('commit');
		foreign.close();
		const written = await writing;
		const reads = await stop();

		// A server that waits for the lock in its loop stands in each of the seconds. A busy machine lets any process stand
		// in some of them.
		expect(Math.min(...seconds)).toBeLessThan(50);
		expect(reads.length).toBeGreaterThan(100);
		expect(reads.filter(({ status }) => status !== 200)).toEqual([]);
		expect(written.status).toBe(201);
		expect(written.took).toBeGreaterThan(3_900);
	});
});
