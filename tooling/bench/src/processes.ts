import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';

const repository = resolve(import.meta.dirname, '../../..');

/** Runs a script of this folder and returns what it sends first. */
export async function ask(script: string, args: readonly string[]): Promise<unknown> {
	const child = fork(join(import.meta.dirname, script), args);
	const ended = once(child, 'exit');
	const messages: unknown[] = await Promise.race([once(child, 'message'), ended.then(() => [undefined])]);
	await ended;
	return messages[0];
}

/** Starts a script of this folder that goes on, tells it something, and returns what it answers. */
export async function keep(
	script: string,
	told: object
): Promise<{ answer: unknown; child: ChildProcess; stop: () => void }> {
	const child = fork(join(import.meta.dirname, script));
	child.send(told);
	const messages: unknown[] = await once(child, 'message');
	return { answer: messages[0], child, stop: () => child.disconnect() };
}

export interface RunningSite {
	port: number;
	pid: number;
	/** All that it wrote to its outputs. */
	said: () => string;
	stop: () => Promise<void>;
}

/** The real site over a data folder, with settings of its own, once it serves a release. */
export async function startSite(
	dataDir: string,
	settings: Readonly<Record<string, string>> = {}
): Promise<RunningSite> {
	const port = await freePort();
	const { options, environment } = await readSiteProcess();
	const child = spawn(process.execPath, [...options, 'apps/site/server/main.ts'], {
		cwd: repository,
		env: { ...environment, ...process.env, DATA_DIR: dataDir, SITE_PORT: String(port), OPERATOR: '', ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const ended = once(child, 'exit');
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += String(piece)));
	child.stderr.pipe(process.stderr);
	const stop = async () => {
		child.kill();
		await ended;
	};
	for (let tries = 0; tries < 600; tries += 1) {
		const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
		if (answer?.ok) return { port, pid: child.pid ?? 0, said: () => said, stop };
		await setTimeout(100);
	}
	await stop();
	throw new Error('The site does not serve; was it built?');
}

/** As `npm start` runs a process of ours. */
export const ProcessSettings = z.object({
	options: z.array(z.string()),
	environment: z.record(z.string(), z.string())
});

async function readSiteProcess(): Promise<z.infer<typeof ProcessSettings>> {
	return ProcessSettings.parse(JSON.parse(await readFile(join(repository, 'apps/site/server/process.json'), 'utf8')));
}

export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (typeof address !== 'object' || !address) throw new Error('No port is free');
	return address.port;
}
