import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listEdits } from './edits.ts';

const root = join(import.meta.dirname, '../../../..');

test.for(listEdits({ site: 'site', api: 'api', demand: 'demand' }))(
	'the text that is edited stands once in its file: $what',
	async ({ file, from }) => {
		const text = await readFile(join(root, file), 'utf8');
		expect(text.split(from)).toHaveLength(2);
	}
);
