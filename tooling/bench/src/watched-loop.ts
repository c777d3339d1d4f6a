import { startProcess } from '@kok/api/src/testing/process.ts';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod';

/** How a process did since it was asked last; the most of everything. */
const Watched = z.object({
	/** How long the loop did not turn. */
	stoodMilliseconds: z.number(),
	/** How much processor time it took from one turn to the next; a busy machine adds nothing to it. */
	workedMilliseconds: z.number()
});
type Watched = z.infer<typeof Watched>;
const file = 'apps/api/src/testing/loop-watch.ts';

/** Options with which a program of Node watches its own event loop. */
export const watchingLoop = ['--import', join(import.meta.dirname, '../../..', file)];

/** What the event loop of a watched process did since this was asked last. */
export async function askLoop(child: ChildProcess): Promise<Watched> {
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
async function nextReport({ stdout }: ChildProcess): Promise<Watched> {
	if (!stdout) throw new Error('The output of the watched process is not read');
	for (;;) {
		const pieces: unknown[] = await once(stdout, 'data');
		const line = /\{"stoodMilliseconds":[^}]*\}/.exec(String(pieces[0]))?.[0];
		if (line !== undefined) return Watched.parse(JSON.parse(line));
	}
}
