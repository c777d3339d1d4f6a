import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version of this software, as its package says. */
export const softwareVersion = readFile(join(import.meta.dirname, '../package.json'), 'utf8').then(
	(text) => /"version": "([^"]+)"/.exec(text)?.[1] ?? ''
);
