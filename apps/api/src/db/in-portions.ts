import { setImmediate } from 'node:timers/promises';

/** Fewer than the parameters that one statement may have, whichever database it is. */
const portion = 1_000;

/** Works through a list in portions, each in one statement, and gathers what comes of them. */
export async function inPortions<Item, Out>(
	items: readonly Item[],
	work: (portion: readonly Item[]) => Promise<readonly Out[]>
): Promise<Out[]> {
	const found: Out[] = [];
	for (let start = 0; start < items.length; start += portion) {
		found.push(...(await work(items.slice(start, start + portion))));
	}
	return found;
}

/**
 * Works through a long list a few at a time, and answers in between whoever asks for something else: on SQLite each
 * statement keeps all of them waiting.
 */
export async function inTurns<Item, Out>(
	items: readonly Item[],
	{ atOnce }: { atOnce: number },
	work: (some: readonly Item[]) => Promise<readonly Out[]>
): Promise<Out[]> {
	const found: Out[] = [];
	for (let start = 0; start < items.length; start += atOnce) {
		if (start > 0) await setImmediate();
		found.push(...(await work(items.slice(start, start + atOnce))));
	}
	return found;
}
