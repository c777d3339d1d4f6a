import type { DrawnCard } from '@kok/pictures/illustrate';
import { join } from 'node:path';
import { askApart } from '../run-apart.ts';

const program = join(import.meta.dirname, 'drawer.ts');

/**
 * Draws cards into a folder, in a process that takes the memory of drawing with it when it ends. The signal ends it at
 * once, which throws.
 */
export async function drawApart(folder: string, cards: readonly DrawnCard[], signal: AbortSignal): Promise<void> {
	await askApart([program, folder], { input: JSON.stringify(cards), signal });
}
