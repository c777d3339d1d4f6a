import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod';

const calls = 'fsync,fdatasync,write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg';
/** PostgreSQL writes many pages of its log in one call, among them whole pages of tables after a checkpoint. */
const longestData = 1_048_576;

const Ready = z.object({ port: z.int(), secret: z.string() });

/** Starts the API, and PostgreSQL where it is asked for, below strace. */
export async function startTraced(
	asked: { kind: 'sqlite' | 'postgres'; forgetful: boolean },
	trace: string
): Promise<{ port: number; secret: string; stop: () => Promise<void> }> {
	const options = ['-f', '--seccomp-bpf', '-y', '-ttt', '-s', String(longestData), '-e', `trace=${calls}`];
	const program = [process.execPath, join(import.meta.dirname, 'traced.ts'), JSON.stringify(asked)];
	const child = spawn('strace', [...options, '-e', 'signal=none', '-o', trace, ...program], {
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
	return {
		...(await readyOf(child)),
		stop: async () => {
			const ended = once(child, 'exit');
			child.disconnect();
			await ended;
		}
	};
}

/** Makes sure that strace is there; the sentence to show when it cannot be had. */
export function ensureStrace(): string | undefined {
	if (canRun('strace', ['-V'])) return undefined;
	const isRoot = process.getuid?.() === 0;
	if (isRoot && canRun('apt-get', ['update']) && canRun('apt-get', ['install', '-y', 'strace'])) return undefined;
	return 'This proof needs strace on Linux. Install it, on Debian with: sudo apt-get install strace';
}

function canRun(program: string, args: string[]): boolean {
	try {
		execFileSync(program, args, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

async function readyOf(child: ChildProcess): Promise<z.infer<typeof Ready>> {
	const messages: unknown[] = await Promise.race([
		once(child, 'message'),
		once(child, 'exit').then(() => Promise.reject(new Error('strace ended; it may not be allowed to trace here')))
	]);
	return Ready.parse(messages[0]);
}
