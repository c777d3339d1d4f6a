import { join } from 'node:path';
import type { Databases } from '../db/databases.ts';
import { runApart } from '../run-apart.ts';
import type { FirstContent } from './first-content.ts';

const program = join(import.meta.dirname, 'founder.ts');

/**
 * Founds the network on the first start, in a process of its own, so that the memory it takes is free afterwards. Only
 * that process loads the content. It works on the database that the settings name, by the same commands and under the
 * same lock. A folder that has mistakes founds nothing.
 */
export async function foundApart(
	{ read }: Databases,
	content: FirstContent
): Promise<{ outcome: 'founded' | 'exists' } | { mistakes: readonly string[] }> {
	const any = await read.selectFrom('record').select('id').limit(1).executeTakeFirst();
	if (any) return { outcome: 'exists' };
	if (content.of === 'folder') {
		const { openNetworkFolder } = await import('./folder.ts');
		const reading = await openNetworkFolder(content.folder);
		if ('mistakes' in reading) return reading;
	}
	await runApart([program, ...wordsFor(content)]);
	return { outcome: 'founded' };
}

function wordsFor(content: FirstContent): string[] {
	switch (content.of) {
		case 'first':
			return [];
		case 'demo':
			return ['--demo'];
		case 'folder':
			return ['--found', content.folder];
	}
}
