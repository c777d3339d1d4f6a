import { freePort, startProcess, untilReady } from '@kok/api/src/testing/process.ts';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
	const { options, environment } = await readServiceProcess('apps/site/server/process.json');
	const given = { DATA_DIR: dataDir, SITE_PORT: String(port), OPERATOR: '', ...settings };
	const file = 'apps/site/server/main.ts';
	const site = startProcess({ file, options, environment: { ...environment, ...process.env, ...given } });
	site.child.stderr.pipe(process.stderr);
	if (await untilReady(`http://127.0.0.1:${port}/healthz`, site)) {
		return { port, pid: site.child.pid ?? 0, said: site.said, stop: site.stop };
	}
	await site.stop();
	throw new Error('The site does not serve; was it built?');
}

const ServiceProcess = z.object({
	options: z.array(z.string()),
	environment: z.record(z.string(), z.string())
});

/** How `npm start` runs the process of a service, as its file says. */
export async function readServiceProcess(file: string): Promise<z.infer<typeof ServiceProcess>> {
	return ServiceProcess.parse(JSON.parse(await readFile(join(repository, file), 'utf8')));
}
