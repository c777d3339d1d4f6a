import { startProcess } from '@kok/api/src/testing/process.ts';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod';

const Stood = z.object({ stoodMilliseconds: z.number() });
const file = 'apps/api/src/testing/loop-watch.ts';

/** Options with which a program of Node watches its own event loop. */
export const watchingLoop = ['--import', join(import.meta.dirname, '../../..', file)];

/** For how many milliseconds the event loop of a watched process stood at most since this was asked last. */
export async function stoodIn(child: ChildProcess): Promise<number> {
	const line = nextReport(child);
	child.kill('SIGUSR2');
	return line;
}

/** A process that does nothing, for comparison: whatever keeps its loop is the machine. */
export async function startIdle(): Promise<{ child: ChildProcess; stop: () => Promise<void> }> {
	const { child, ended } = startProcess({ file, environment: { PATH: process.env['PATH'] ?? '' } });
	await once(child.stdout, 'data');
	return {
		child,
		stop: async () => {
			child.stdin.end();
			await ended;
		}
	};
}

/** A server says other things on its output as well. */
async function nextReport({ stdout }: ChildProcess): Promise<number> {
	if (!stdout) throw new Error('The output of the watched process is not read');
	for (;;) {
		const pieces: unknown[] = await once(stdout, 'data');
		const line = /\{"stoodMilliseconds":[^}]*\}/.exec(String(pieces[0]))?.[0];
		if (line !== undefined) return Stood.parse(JSON.parse(line)).stoodMilliseconds;
	}
}
