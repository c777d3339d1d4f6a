import { readEnvelope } from '@kok/release/folder';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { textLike } from './testing/expected.ts';
import { type Program, freePort, runProgram, startProgram } from './testing/process.ts';
import { removeFolder } from './testing/remove-folder.ts';

/** A server says how the first person comes in, and nothing else. */
const onlyHowToStart =
	/^Nobody has an account yet\. Open http:\/\/localhost:\d+\/start#[\w-]{43} to make the first one, an admin\. [^\n]*\n$/;

let folder: string;
let port: number;
let running: Program[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kok-main-'));
	port = await freePort();
	// The first start founds the network and publishes it; the others find both there.
	const program = await startServer();
	await vi.waitUntil(async () => readEnvelope(join(folder, 'releases')), { timeout: 30_000 });
	program.child.kill('SIGTERM');
	await program.ended;
});
afterEach(endAll);
afterAll(async () => removeFolder(folder));

async function endAll(): Promise<void> {
	for (const { child, ended } of running) {
		child.kill('SIGKILL');
		await ended;
	}
	running = [];
}

function settings(more: Record<string, string> = {}) {
	return { DATA_DIR: folder, API_PORT: String(port), ...more };
}

async function startServer(more: Record<string, string> = {}, words: readonly string[] = []): Promise<Program> {
	const program = startProgram('main.ts', words, settings(more));
	running.push(program);
	for (;;) {
		const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
		if (answer?.ok) return program;
		if (program.child.exitCode !== null) throw new Error(`The server ended: ${(await program.ended).err}`);
		await setTimeout(50);
	}
}

async function childrenOf(pid = 0): Promise<number[]> {
	const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
	return children.split(' ').filter(Boolean).map(Number);
}

/** The processes that a server keeps to make releases; others that it starts end by themselves. */
async function makersOf(pid = 0): Promise<number[]> {
	const children = await childrenOf(pid);
	const commands = await Promise.all(children.map(commandOf));
	return children.filter((_, index) => commands[index]?.includes('maker-program.ts'));
}

/** Whether a process does something by itself when it is sent a signal of a number. */
async function catches(pid: number, signal: number): Promise<boolean> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8');
	const caught = /^SigCgt:\t([0-9a-f]+)$/m.exec(status)?.[1];
	return ((BigInt(`0x${caught ?? '0'}`) >> BigInt(signal - 1)) & 1n) === 1n;
}

/** The words by which a running process was started; none where it has ended. */
async function commandOf(pid: number): Promise<string> {
	return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
}

describe('a server', () => {
	test('answers on its port, with a network founded and published', async () => {
		await startServer();
		const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
		await expect.poll(health).toMatchObject({ status: 'ok', release: { number: expect.any(Number) as number } });
		const answer = await fetch(`http://127.0.0.1:${port}/api/records`);
		expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json']);
	});

	test('says that the folder of a network is not read again where one was founded before', async () => {
		const program = await startServer({}, ['--found', './nowhere']);
		program.child.kill('SIGTERM');
		const [told, ...others] = (await program.ended).err.split(/(?<=\n)/);
		expect(told).toBe(
			'A network was founded here before, so the files in ./nowhere are not read. Change its records through the API, or name an empty place: DATA_DIR or DATABASE_URL.\n'
		);
		expect(others).toEqual([textLike(onlyHowToStart)]);
	});

	test('does not load the modules that only founding, drawing, uploaded files, tables, mails, passkeys or other scripts need', async () => {
		const { child } = await startServer();
		const maps = await readFile(`/proc/${child.pid}/maps`, 'utf8').catch(() => '');
		expect(maps).not.toMatch(/sharp|vips/);
		const graph = await runProgram('testing/loaded.ts', [], settings());
		expect(graph.err).toBe('');
		const loaded = JSON.parse(graph.out) as string[];
		expect(loaded.length).toBeGreaterThan(50);
		const ofRareUse =
			/\/(packages\/content|sharp|pdfjs-dist|any-ascii|nodemailer|csv-parse|csv-stringify|commander|@simplewebauthn)\//;
		expect(loaded.filter((url) => ofRareUse.test(url))).toEqual([]);
	});

	test('makes releases in a process of its own, which ends with it however it ends', async () => {
		const { child, ended } = await startServer();
		const makers = async () => makersOf(child.pid);
		await expect.poll(makers).toHaveLength(1);
		const [maker = 0] = await makers();
		await expect.poll(async () => childrenOf(child.pid)).toEqual([maker]);
		// Node itself catches the others from the beginning.
		await expect.poll(async () => catches(maker, constants.signals.SIGHUP)).toBe(true);
		// A service manager tells every process of a service to stop; this one waits for the server.
		process.kill(maker, 'SIGTERM');
		await setTimeout(200);
		expect(await makers()).toEqual([maker]);
		child.kill('SIGKILL');
		await ended;
		await expect.poll(async () => commandOf(maker)).toBe('');
	});

	test('starts the process that makes releases as soon as somebody writes', async () => {
		const { child } = await startServer();
		const makers = async () => makersOf(child.pid);
		const words = ['token', 'create', '--role', 'office', '--name', 'Ana'];
		const { out } = await runProgram('kok.ts', words, { DATA_DIR: folder });
		// One is there for the start and for the new token. One that is killed while it makes a release is replaced
		// within two seconds, and needs time to end its work.
		for (let rest = 4_000; (await makers()).length > 0; rest *= 2) {
			for (const pid of await makers()) process.kill(pid, 'SIGKILL');
			await setTimeout(rest);
		}
		const signed = { authorization: `Bearer ${out.trim()}` };
		const address = `http://127.0.0.1:${port}/api/records/${randomUUID()}`;
		await fetch(address, { headers: signed });
		expect(await makers()).toEqual([]);
		const answer = await fetch(address, { method: 'PUT', headers: { ...signed, 'if-none-match': '*' }, body: '{' });
		expect(answer.ok).toBe(false);
		await expect.poll(makers).toHaveLength(1);
	});

	test('is the only one on its data folder: a second one ends with 78 and one sentence', async () => {
		await startServer();
		const second = await runProgram('main.ts', [], settings({ API_PORT: String(await freePort()) }));
		expect(second).toEqual({
			code: 78,
			out: '',
			err: `Another server already works on the data folder ${folder}; stop it, or set DATA_DIR to another folder.\n`
		});
	});

	test('without its keys keeps running, seals nothing, creates no key that seals, and says what to do', async () => {
		const keys = join(folder, 'keys');
		const aside = join(folder, 'aside');
		await rename(keys, aside);
		try {
			const { child, said, ended } = await startServer();
			const health = await (await fetch(`http://127.0.0.1:${port}/healthz`)).text();
			expect(health).toContain('"code":"key-missing"');
			expect(health).toContain('kok key recover');
			// The key of the codes seals nothing, and every start makes one where there is none.
			expect(await readdir(keys)).toEqual(['codes.key']);
			// The first attempt to publish says it in the log; on a busy machine that comes after the first answer.
			await expect.poll(said).toContain('key-missing');
			child.kill('SIGTERM');
			const { code, out } = await ended;
			expect(code).toBe(0);
			expect(out.split('\n').filter((line) => line.includes('key-missing'))).toHaveLength(1);
			expect(out).not.toMatch(/\bat .*\.ts:\d+/);
		} finally {
			await rm(keys, { recursive: true, force: true });
			await rename(aside, keys);
		}
	});

	test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
		'ends within two seconds of %s, even with a reader connected',
		async (signal) => {
			const asked = performance.now();
			const { child, ended } = await startServer();
			const began = performance.now();
			child.kill(signal);
			expect(await ended).toMatchObject({ code: 0, err: textLike(onlyHowToStart) });
			// A machine so busy that a start takes longer than that is given as long for the end.
			expect(performance.now() - began).toBeLessThan(Math.max(2_000, began - asked));
		}
	);

	test('ends when the supervisor that started it is gone', async () => {
		const { child, ended } = await startServer({ KOK_SUPERVISED: '1' });
		child.stdin.end();
		expect(await ended).toMatchObject({ code: 0 });
	});

	test('lives on without a supervisor when its input ends', async () => {
		const { child } = await startServer();
		child.stdin.end();
		await setTimeout(200);
		expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
	});
});

describe('a data folder that lost its database', () => {
	test('is not founded anew under its releases; health says what to do, and it goes on once the operator accepts it', async () => {
		const elsewhere = await mkdtemp(join(tmpdir(), 'kok-lost-'));
		try {
			await cp(folder, elsewhere, { recursive: true });
			for (const name of ['kok.sqlite', 'kok.sqlite-wal', 'kok.sqlite-shm'])
				await rm(join(elsewhere, name), { force: true });
			const before = await readEnvelope(join(elsewhere, 'releases'));
			await startServer({ DATA_DIR: elsewhere });
			const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
			expect(await health()).toMatchObject({
				status: 'degraded',
				reasons: [{ code: 'database-behind-releases' }]
			});
			expect(await readEnvelope(join(elsewhere, 'releases'))).toEqual(before);
			const logged = async () => (await runProgram('kok.ts', ['doctor'], { DATA_DIR: elsewhere })).out;
			expect(await logged()).toMatch(/^ok {4}log: whole, 0 events$/m);
			const doctor = await runProgram('kok.ts', ['doctor'], { DATA_DIR: elsewhere });
			expect([doctor.code, doctor.out]).toEqual([
				1,
				textLike(/FAIL {2}release: \d+, which this database does not know\. .*kok accept database/)
			]);
			const accepted = await runProgram('kok.ts', ['accept', 'database'], { DATA_DIR: elsewhere });
			expect(accepted).toMatchObject({ code: 0, out: textLike(/^Accepted and logged\. Nothing is public yet/) });
			expect(await health()).toMatchObject({ status: 'ok', reasons: [] });
			expect(await logged()).toMatch(/^ok {4}log: whole, 1 events$/m);
		} finally {
			await endAll();
			await removeFolder(elsewhere);
		}
	});
});

describe('a start', () => {
	test('on a port that is taken ends with 78 and names the setting', async () => {
		const taken = createServer().listen(port);
		await once(taken, 'listening');
		const ended = await runProgram('main.ts', [], settings());
		taken.close();
		expect([ended.code, ended.err]).toEqual([78, `API_PORT is ${port}, but another program listens there already.\n`]);
	});

	test('at an address that this machine does not have ends with 78 and names the setting', async () => {
		const ended = await runProgram('main.ts', [], settings({ API_HOST: '192.0.2.1' }));
		expect([ended.code, ended.err]).toEqual([
			78,
			'API_HOST is "192.0.2.1", but must be an address that this machine has.\n'
		]);
	});

	test('with a setting that is wrong ends with 78 and one sentence that names it', async () => {
		const ended = await runProgram('main.ts', [], settings({ DATABASE_URL: 'mysql://secret@host/x' }));
		expect([ended.code, ended.out]).toEqual([78, '']);
		expect(ended.err).toMatch(/^DATABASE_URL is .*; it must be .*\.\n$/);
		expect(ended.err).not.toContain('secret');
	});
});
