import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../../..');

export const entries = { api: 'apps/api/src/main.ts', site: 'apps/site/server/main.ts' } as const;

export interface Running {
	child: ChildProcess;
	stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts one of the two servers as it runs in production. */
export function run(name: keyof typeof entries, environment: Record<string, string>, args: string[] = []): Running {
	const child = spawn(process.execPath, [entries[name], ...args], {
		cwd: root,
		env: { ...process.env, LOG_LEVEL: 'warn', ...environment },
		stdio: ['ignore', 'inherit', 'inherit']
	});
	return {
		child,
		stop: async (signal = 'SIGTERM') => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const ended = once(child, 'exit');
			child.kill(signal);
			await ended;
		}
	};
}

/** Waits until an address answers 200, for half a minute at most. */
export async function untilHealthy(address: string): Promise<void> {
	for (let tries = 0; tries < 300; tries += 1) {
		const answer = await fetch(`${address}/healthz`).catch(() => undefined);
		if (answer?.ok) return;
		await setTimeout(100);
	}
	throw new Error(`${address} does not get well`);
}

/** What a command of `kok` prints. */
export function kok(environment: Record<string, string>, args: string[]): string {
	const printed = execFileSync(process.execPath, ['apps/api/src/kok.ts', ...args], {
		cwd: root,
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'ignore']
	});
	return printed.toString().trim();
}
