import { join } from 'node:path';
import type { Databases } from '../db/databases.ts';
import { askApart } from '../run-apart.ts';
import type { FirstContent } from './first-content.ts';

const program = join(import.meta.dirname, 'founder.ts');

/**
 * Founds the network on the first start, in a process of its own, so that the memory it takes is free afterwards. Only
 * that process loads the content. It works on the database that the settings name, by the same commands and under the
 * same lock. Of a folder that has mistakes it founds nothing, and says a sentence for each.
 */
export async function foundApart(
	{ read }: Databases,
	content: FirstContent
): Promise<{ outcome: 'founded' | 'exists' } | { refusal: string }> {
	const any = await read.selectFrom('record').select('id').limit(1).executeTakeFirst();
	if (any) return { outcome: 'exists' };
	return (await askApart([program, ...wordsFor(content)])) ?? { outcome: 'founded' };
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
