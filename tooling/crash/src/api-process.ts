import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod';
import type { KillOrder } from './kill-order.ts';
import type { ServeOptions } from './serve-api.ts';

/** A server in a process of its own, which may die at any moment. */
export interface ApiProcess {
	pid: number;
	/** Its port once it listens, or undefined when it died before. */
	port: Promise<number | undefined>;
	died: Promise<void>;
	isAlive: () => boolean;
	/** Tells it where to end itself from now on. */
	order: (order: KillOrder) => void;
	kill: () => Promise<void>;
}

const Ready = z.object({ port: z.int() });

export function startApi(options: ServeOptions, order?: KillOrder): ApiProcess {
	const args = [JSON.stringify(options), ...(order ? [JSON.stringify(order)] : [])];
	const child = fork(join(import.meta.dirname, 'child.ts'), args, {
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		env: { ...process.env, NODE_COMPILE_CACHE: join(options.dataDir, 'compiled') }
	});
	const died = once(child, 'exit').then(() => undefined);
	return {
		pid: child.pid ?? 0,
		port: Promise.race([portOf(child), died]),
		died,
		isAlive: () => isAlive(child),
		order: (next) => void (child.connected && child.send(next, () => undefined)),
		kill: async () => {
			child.kill('SIGKILL');
			await died;
		}
	};
}

async function portOf(child: ChildProcess): Promise<number> {
	const messages: unknown[] = await once(child, 'message');
	return Ready.parse(messages[0]).port;
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode === null && signalCode === null;
}
