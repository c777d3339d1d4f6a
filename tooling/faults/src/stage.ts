import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../../..');
const patienceMilliseconds = 90_000;

/** A site and an API from the sources, each a process of its own over one data folder, on ports of their own. */
export interface Stage {
	dataDir: string;
	/** Starts the API; `shift` moves its clock by so many milliseconds. */
	startApi: (options?: { shift?: number }) => Promise<Running>;
	startSite: () => Promise<Running>;
	/** The status of the German help page. */
	askHelp: () => Promise<number>;
	/** The codes at the API's `/healthz`; nothing where it does not answer. */
	askApi: () => Promise<string[] | undefined>;
	/** The codes of `kok doctor --json`. */
	askDoctor: (options?: { shift?: number }) => Promise<string[]>;
	/** The number of the release in the folder. */
	releaseNumber: () => Promise<number | undefined>;
}

export interface Running {
	/** The exit code of one that ended by itself. */
	ended: () => number | null;
	stop: () => Promise<void>;
}

interface Health {
	reasons: { code: string }[];
}

export async function openStage(dataDir: string): Promise<Stage> {
	const [api, site] = [await freePort(), await freePort()];
	const environment = {
		PATH: process.env['PATH'],
		DATA_DIR: dataDir,
		API_PORT: String(api),
		SITE_PORT: String(site),
		LOG_LEVEL: 'silent'
	};
	const start = (file: string, words: string[], shift = 0) =>
		spawn(process.execPath, [...clockShifted(shift), join(root, file), ...words], {
			env: environment,
			stdio: ['ignore', 'pipe', 'ignore']
		});
	return {
		dataDir,
		startApi: async ({ shift } = {}) =>
			run(start('apps/api/src/main.ts', [], shift), `http://127.0.0.1:${api}/healthz`),
		startSite: async () => run(start('apps/site/server/main.ts', []), `http://127.0.0.1:${site}/healthz`),
		askHelp: async () => (await fetch(`http://127.0.0.1:${site}/i/de`).catch(() => undefined))?.status ?? 0,
		askApi: async () => {
			const answer = await fetch(`http://127.0.0.1:${api}/healthz`).catch(() => undefined);
			return answer && codesOf(await answer.text());
		},
		askDoctor: async ({ shift } = {}) =>
			codesOf(await outputOf(start('apps/api/src/kok.ts', ['doctor', '--json'], shift))),
		releaseNumber: async () => {
			const text = await readFile(join(dataDir, 'releases', 'envelope.json'), 'utf8').catch(() => '{}');
			return (JSON.parse(text) as { number?: number }).number;
		}
	};
}

/** Waits until a service answers or has ended by itself. */
async function run(child: ChildProcess, health: string): Promise<Running> {
	child.stdout?.resume();
	const exited = once(child, 'exit');
	const end = performance.now() + patienceMilliseconds;
	while (child.exitCode === null && performance.now() < end) {
		if ((await fetch(health).catch(() => undefined))?.status === 200) break;
		await setTimeout(100);
	}
	return {
		ended: () => child.exitCode,
		stop: async () => {
			if (child.exitCode !== null) return;
			child.kill('SIGTERM');
			await exited;
		}
	};
}

/** Options of Node for a process whose clock is wrong by so many milliseconds. */
function clockShifted(shift: number): string[] {
	if (shift === 0) return [];
	const script = `const Right = Date; globalThis.Date = class extends Right {
		constructor(...given) { given.length === 0 ? super(Right.now() + ${shift}) : super(...given); }
		static now() { return Right.now() + ${shift}; }
	};`;
	return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}

async function outputOf(child: ChildProcess): Promise<string> {
	let out = '';
	child.stdout?.on('data', (chunk) => (out += String(chunk)));
	await once(child, 'close');
	return out;
}

function codesOf(text: string): string[] {
	return (JSON.parse(text) as Health).reasons.map(({ code }) => code);
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (typeof address !== 'object' || !address) throw new Error('No port is free');
	return address.port;
}
