import { startsFromBundle } from '@kok/bundled/src/programs.ts';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../../..');

export const entries = { api: 'apps/api/src/main.ts', site: 'apps/site/server/main.ts' } as const;

export interface Running {
	child: ChildProcess;
	stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/**
 * Makes the bundle from which the journeys start their programs, as `npm start` does with the API. Without it a program
 * is started from its sources.
 */
export async function bundlePrograms(): Promise<void> {
	process.env['JOURNEY_NODE_OPTIONS'] = await startsFromBundle();
}

/** What every program is started with: from the bundle, and from what was compiled before. */
function startedBy(): NodeJS.ProcessEnv {
	const NODE_OPTIONS = process.env['JOURNEY_NODE_OPTIONS'];
	const NODE_COMPILE_CACHE = join(root, 'node_modules/.cache/compiled');
	return { ...process.env, NODE_COMPILE_CACHE, ...(NODE_OPTIONS !== undefined && { NODE_OPTIONS }) };
}

/** Starts one of the two servers as it runs in production. */
export function run(name: keyof typeof entries, environment: Record<string, string>, args: string[] = []): Running {
	const child = spawn(process.execPath, [entries[name], ...args], {
		cwd: root,
		env: { ...startedBy(), LOG_LEVEL: 'warn', CHECK_ADDRESSES: 'off', ...environment },
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

/** Waits until an address answers 200, for a minute at most. */
export async function untilHealthy(address: string): Promise<void> {
	for (let tries = 0; tries < 600; tries += 1) {
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
		env: { ...startedBy(), ...environment },
		stdio: ['ignore', 'pipe', 'ignore']
	});
	return printed.toString().trim();
}
