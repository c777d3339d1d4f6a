import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How the process of the site is run, so that it gives back memory that a new release took: options of Node, and
 * variables for the allocator of glibc. What the environment says goes before.
 *
 * @param {string} root
 * @returns {Promise<{ options: string[], environment: Record<string, string> }>}
 */
export async function readSiteProcess(root) {
	return JSON.parse(await readFile(join(root, 'apps', 'site', 'server', 'process.json'), 'utf8'));
}
