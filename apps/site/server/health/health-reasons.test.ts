import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mends } from './health-reasons.ts';

const operations = join(import.meta.dirname, '../../../../docs/operations.md');

test('docs/operations.md has one line for everything that can be wrong with the site, and none for another', async () => {
	const section = /## The site\n(.*?)(\n## |$)/s.exec(await readFile(operations, 'utf8'))?.[1] ?? '';
	const lines = [...section.matchAll(/^- `([\w-]+)`: .*?\*\*Do:\*\* /gms)].map(([, code]) => code);
	expect(lines.toSorted()).toEqual(Object.keys(mends).toSorted());
});
