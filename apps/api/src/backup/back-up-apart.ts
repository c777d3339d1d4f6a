import { join } from 'node:path';
import { askApart } from '../run-apart.ts';

const program = join(import.meta.dirname, 'backup-program.ts');

/**
 * Makes and proves a backup in a process of its own, as the settings say, so that the server goes on and the memory it
 * takes is free afterwards. Returns one sentence where there is none to rely on. The signal ends it half-way; the next one
 * removes what that leaves.
 */
export async function backUpApart(signal: AbortSignal): Promise<{ refusal: string } | undefined> {
	return askApart([program], { signal });
}
