import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const sources = join(import.meta.dirname, '..');

interface Ended {
	code: number | null;
	out: string;
	err: string;
}

/** A program of the API as a process of its own. */
export interface Program {
	child: ChildProcessWithoutNullStreams;
	/** What it has printed on its standard output so far. */
	printed: () => string;
	ended: Promise<Ended>;
}

/** Starts `main.ts` or `kok.ts`. Nothing of this process's settings reaches it but what is given. */
export function startProgram(file: string, words: readonly string[], environment: Record<string, string>): Program {
	const child = spawn(process.execPath, [join(sources, file), ...words], {
		env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'error', ...environment }
	});
	let out = '';
	child.stdout.on('data', (chunk) => (out += String(chunk)));
	const printed = () => out;
	return { child, printed, ended: untilEnd(child, printed) };
}

/** Runs a program to its end. */
export async function runProgram(file: string, words: readonly string[], environment: Record<string, string>) {
	const { child, ended } = startProgram(file, words, environment);
	child.stdin.end();
	return ended;
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

async function untilEnd(child: ChildProcessWithoutNullStreams, printed: () => string): Promise<Ended> {
	let err = '';
	child.stderr.on('data', (chunk) => (err += String(chunk)));
	await once(child, 'close');
	return { code: child.exitCode, out: printed(), err };
}
