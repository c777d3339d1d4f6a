import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conditions } from './conditions.ts';

const operations = join(import.meta.dirname, '../../../../docs/operations.md');

test('docs/operations.md has one line for every condition, and none for another', async () => {
	const section = /## The API and `kok doctor`\n(.*?)(\n## |$)/s.exec(await readFile(operations, 'utf8'))?.[1] ?? '';
	const lines = [...section.matchAll(/^- `([\w-]+)`: .*?\*\*Do:\*\* /gms)].map(([, code]) => code);
	expect(lines.toSorted()).toEqual(Object.keys(conditions).toSorted());
});
