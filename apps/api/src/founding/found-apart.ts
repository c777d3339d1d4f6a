import { join } from 'node:path';
import type { Databases } from '../db/databases.ts';
import { runApart } from '../run-apart.ts';

const program = join(import.meta.dirname, 'founder.ts');

/**
 * Founds the network on the first start, in a process of its own, so that the memory it takes is free afterwards. Only
 * that process loads the content. It works on the database that the settings name, by the same commands and under the
 * same lock. Returns whether there was something to found.
 */
export async function foundApart({ read }: Databases, { isDemo }: { isDemo: boolean }): Promise<boolean> {
	const any = await read.selectFrom('record').select('id').limit(1).executeTakeFirst();
	if (any) return false;
	await runApart([program, ...(isDemo ? ['--demo'] : [])]);
	return true;
}
