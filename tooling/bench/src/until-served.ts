import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';

const Health = z.looseObject({ number: z.int() });

/** Milliseconds until a site serves the release of a number. */
export async function untilServed({ port }: { port: number }, number: number): Promise<number> {
	const start = performance.now();
	for (;;) {
		const health = await fetch(`http://127.0.0.1:${port}/healthz`);
		if (Health.parse(await health.json()).number === number) return performance.now() - start;
		await setTimeout(10);
	}
}
