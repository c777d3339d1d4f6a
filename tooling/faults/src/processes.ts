import {
	type Program,
	type ProgramSettings,
	runProcess,
	startProcess,
	untilReady
} from '@kok/api/src/testing/process.ts';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Options of Node for a program whose clock can be moved while it runs. */
export const clockMoved: readonly string[] = ['--import', join(import.meta.dirname, 'moved-clock.js')];

/** Starts a service, and waits until it answers or has ended by itself. */
export async function startService(program: ProgramSettings, health: string): Promise<Program> {
	const service = startProcess({ ...program, options: clockMoved });
	await untilReady(health, service);
	return service;
}

/** Runs a program to its end. */
export async function runToEnd(program: ProgramSettings): Promise<{ code: number | null; out: string }> {
	return runProcess({ ...program, options: clockMoved });
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
