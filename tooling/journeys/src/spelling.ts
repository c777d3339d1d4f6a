import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { parseContent } from '@kok/domain/release/content';
import { readFileSync } from 'node:fs';

/**
 * Milliseconds that this machine needs just now to spell the content that a site shows: a known work of the same size,
 * by which a publication is judged where others use the machine as well.
 */
export async function timeOfSpelling(site: string): Promise<number> {
	const content = parseContent(await (await fetch(`${site}/data/release.json`)).json());
	const began = performance.now();
	canonicalJson(jsonOf(content));
	return performance.now() - began;
}

/** So long a publication may take until the site shows it: a second, or on a busy machine so many times the spelling. */
export function mayTake(spelling: number): number {
	return Math.max(1_000, 15 * spelling);
}

/**
 * Milliseconds for which this thread was ready to run while others had the processors. None on a quiet machine,
 * and none where the system does not count them.
 */
export function keptWaiting(): number {
	try {
		const [, nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
		return Number(nanoseconds) / 1e6;
	} catch {
		// Only Linux has it.
		return 0;
	}
}
