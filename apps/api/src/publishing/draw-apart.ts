import type { DrawnCard } from '@kok/pictures/illustrate';
import { join } from 'node:path';
import { runApart } from '../run-apart.ts';

const program = join(import.meta.dirname, 'drawer.ts');

/** Draws cards into a folder, in a process that takes the memory of drawing with it when it ends. */
export async function drawApart(folder: string, cards: readonly DrawnCard[]): Promise<void> {
	await runApart([program, folder], JSON.stringify(cards));
}
