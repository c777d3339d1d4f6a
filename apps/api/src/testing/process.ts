import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../../../..');

/** Where Node keeps what it compiled, so that a program of many modules starts in half the time. */
const NODE_COMPILE_CACHE = join(root, 'node_modules/.cache/compiled');

/** How a program of this repository is run as a process of its own. */
export interface ProgramSettings {
	/** From the root of the repository. */
	file: string;
	words?: readonly string[];
	/** Options of Node. */
	options?: readonly string[];
	/** All that it gets to know, but for where code lies compiled and bundled: nothing else of this process's environment is handed on. */
	environment: NodeJS.ProcessEnv;
	/** Number of the user that it runs as; without one, the same as here. */
	user?: number | undefined;
}

interface Ended {
	code: number | null;
	out: string;
	err: string;
}

/** A program that was started as a process of its own. */
export interface Program {
	child: ChildProcessWithoutNullStreams;
	ended: Promise<Ended>;
	/** What it wrote so far, to either output. */
	said: () => string;
	isAlive: () => boolean;
	/** Asks it to end, and waits until it has. */
	stop: () => Promise<void>;
}

export function startProcess({ file, words = [], options = [], environment, user }: ProgramSettings): Program {
	const child = spawn(process.execPath, [...options, join(root, file), ...words], {
		cwd: root,
		env: { NODE_COMPILE_CACHE, NODE_OPTIONS: process.env['NODE_OPTIONS'], ...environment },
		...(user !== undefined && { uid: user, gid: user })
	});
	let said = '';
	for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (said += String(chunk)));
	const ended = untilEnd(child);
	return {
		child,
		ended,
		said: () => said,
		isAlive: () => child.exitCode === null && child.signalCode === null,
		stop: async () => {
			child.kill();
			await ended;
		}
	};
}

/** Runs a program to its end. */
export async function runProcess(settings: ProgramSettings): Promise<Ended> {
	const { child, ended } = startProcess(settings);
	child.stdin.end();
	return ended;
}

/** Starts `main.ts` or `kok.ts` of the API. */
export function startProgram(file: string, words: readonly string[], environment: Record<string, string>): Program {
	return startProcess(programOfApi(file, words, environment));
}

/** Runs a program of the API to its end. */
export async function runProgram(file: string, words: readonly string[], environment: Record<string, string>) {
	return runProcess(programOfApi(file, words, environment));
}

function programOfApi(file: string, words: readonly string[], environment: Record<string, string>): ProgramSettings {
	return {
		file: `apps/api/src/${file}`,
		words,
		environment: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'error', ...environment }
	};
}

/** Asks an address until it answers as expected. Says no when the program has ended, or after two minutes. */
export async function untilReady(
	address: string,
	program: Pick<Program, 'isAlive'>,
	isExpected: (answer: Response) => boolean | Promise<boolean> = ({ ok }) => ok
): Promise<boolean> {
	const end = performance.now() + 120_000;
	while (program.isAlive() && performance.now() < end) {
		const answer = await fetch(address).catch(() => undefined);
		if (answer && (await isExpected(answer))) return true;
		await setTimeout(50);
	}
	return false;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (typeof address !== 'object' || !address) throw new Error('No port is free');
	return address.port;
}

async function untilEnd(child: ChildProcessWithoutNullStreams): Promise<Ended> {
	let out = '';
	let err = '';
	child.stdout.on('data', (chunk) => (out += String(chunk)));
	child.stderr.on('data', (chunk) => (err += String(chunk)));
	await once(child, 'close');
	return { code: child.exitCode, out, err };
}
