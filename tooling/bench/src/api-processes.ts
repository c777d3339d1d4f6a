import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ProcessSettings, freePort } from './processes.ts';

const repository = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** Where the data of an API lies. */
export interface Place {
	dataDir: string;
	/** Of PostgreSQL; without it SQLite in the folder. */
	databaseUrl?: string;
}

export interface RunningApi {
	port: number;
	pid: number;
	/** All that it wrote to its outputs, its log among it. */
	said: () => string;
	isAlive: () => boolean;
	stop: () => Promise<void>;
}

/** Starts the real API over a data folder, as `npm start` runs it; resolves when it has published. */
export async function startApi(
	place: Place,
	{ words = [], settings = {} }: { words?: readonly string[]; settings?: Readonly<Record<string, string>> } = {}
): Promise<RunningApi> {
	const port = await freePort();
	const file = await readFile(join(repository, 'apps/api/src/process.json'), 'utf8');
	const { options, environment } = ProcessSettings.parse(JSON.parse(file));
	const child = spawn(process.execPath, [...options, 'apps/api/src/main.ts', ...words], {
		cwd: repository,
		env: { ...environment, ...environmentOf(place), API_PORT: String(port), LOG_LEVEL: 'warn', ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const ended = once(child, 'exit');
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += String(piece)));
	child.stderr.pipe(process.stderr);
	for (let tries = 0; tries < 1_200 && child.exitCode === null; tries += 1) {
		const health = await fetch(`http://127.0.0.1:${port}/healthz`).then(
			async (answer) => answer.text(),
			() => ''
		);
		if (health.includes('"release":')) break;
		await setTimeout(100);
	}
	return {
		port,
		pid: child.pid ?? 0,
		said: () => said,
		isAlive: () => child.exitCode === null && child.signalCode === null,
		stop: async () => {
			child.kill();
			await ended;
		}
	};
}

/** Runs a command of the command line beside it, as an operator does. */
export async function runKok(place: Place, ...words: string[]): Promise<string> {
	const { stdout } = await run(process.execPath, ['apps/api/src/kok.ts', ...words], {
		cwd: repository,
		env: environmentOf(place)
	});
	return stdout;
}

function environmentOf({ dataDir, databaseUrl }: Place): NodeJS.ProcessEnv {
	return { ...process.env, DATA_DIR: dataDir, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) };
}
