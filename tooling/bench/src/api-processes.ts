import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './processes.ts';

const repository = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** Starts the real API over a data folder; resolves when it has published, with what stops it. */
export async function startApi(dataDir: string): Promise<() => Promise<void>> {
	const port = await freePort();
	const child = spawn(process.execPath, ['apps/api/src/main.ts'], {
		cwd: repository,
		env: { ...process.env, DATA_DIR: dataDir, API_PORT: String(port), LOG_LEVEL: 'warn' },
		stdio: ['ignore', 'inherit', 'inherit']
	});
	const ended = once(child, 'exit');
	for (let tries = 0; tries < 1_200; tries += 1) {
		const health = await fetch(`http://127.0.0.1:${port}/healthz`).then(
			async (answer) => answer.text(),
			() => ''
		);
		if (health.includes('"release":')) break;
		await setTimeout(100);
	}
	return async () => {
		child.kill();
		await ended;
	};
}

/** Runs a command of the command line beside it, as an operator does. */
export async function runKok(dataDir: string, ...words: string[]): Promise<string> {
	const { stdout } = await run(process.execPath, ['apps/api/src/kok.ts', ...words], {
		cwd: repository,
		env: { ...process.env, DATA_DIR: dataDir }
	});
	return stdout;
}
