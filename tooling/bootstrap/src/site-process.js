import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How the process of the site is run, so that it takes little memory and gives back what a new release took: options of
 * Node, where it keeps what it compiled (the compiler alone takes 20 MB), and variables for the allocator of glibc. What
 * the environment says goes before.
 *
 * @param {string} root
 * @returns {Promise<{ options: string[], environment: Record<string, string> }>}
 */
export async function readSiteProcess(root) {
	return JSON.parse(await readFile(join(root, 'apps', 'site', 'server', 'process.json'), 'utf8'));
}
