import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export const root = resolve(import.meta.dirname, '../../..');
const patienceMilliseconds = 90_000;

export interface Running {
	/** The exit code of one that ended by itself. */
	ended: () => number | null;
	/** What it said so far. */
	said: () => string;
	stop: () => Promise<void>;
}

export interface Program {
	file: string;
	words?: readonly string[];
	environment: NodeJS.ProcessEnv;
}

/** Options of Node for a program whose clock can be moved while it runs. */
export const clockMoved: readonly string[] = ['--import', join(import.meta.dirname, 'moved-clock.js')];

/** Starts a service, and waits until it answers or has ended by itself. */
export async function startService(program: Program, health: string): Promise<Running> {
	const child = start(program);
	const heard = hear(child);
	const exited = once(child, 'exit');
	const end = performance.now() + patienceMilliseconds;
	while (child.exitCode === null && performance.now() < end) {
		if ((await fetch(health).catch(() => undefined))?.status === 200) break;
		await setTimeout(100);
	}
	return {
		ended: () => child.exitCode,
		said: () => heard.text,
		stop: async () => {
			if (child.exitCode !== null) return;
			child.kill('SIGTERM');
			await exited;
		}
	};
}

/** Runs a program to its end. */
export async function runToEnd(program: Program): Promise<{ code: number | null; out: string }> {
	const child = start(program);
	const heard = hear(child);
	await once(child, 'close');
	return { code: child.exitCode, out: heard.text };
}

function start({ file, words = [], environment }: Program): ChildProcess {
	return spawn(process.execPath, [...clockMoved, join(root, file), ...words], {
		env: environment,
		stdio: ['ignore', 'pipe', 'ignore']
	});
}

function hear(child: ChildProcess): { text: string } {
	const heard = { text: '' };
	child.stdout?.on('data', (chunk) => (heard.text += String(chunk)));
	return heard;
}

/** Asks until what is expected has come, and says how long that took; nothing where it did not come in time. */
export async function until(
	asks: () => Promise<boolean> | boolean,
	patience = 60_000
): Promise<{ milliseconds: number } | undefined> {
	const began = performance.now();
	while (performance.now() - began < patience) {
		if (await asks()) return { milliseconds: Math.round(performance.now() - began) };
		await setTimeout(100);
	}
	return undefined;
}

export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (typeof address !== 'object' || !address) throw new Error('No port is free');
	return address.port;
}
