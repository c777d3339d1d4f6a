import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where each service says how its process is run. */
const files = { site: 'apps/site/server/process.json', api: 'apps/api/src/process.json' };

/**
 * How the process of a service is run, so that it takes little memory and gives back what it took for a while: options
 * of Node, where it keeps what it compiled (the compiler alone takes 20 MB), and variables for the allocator of glibc.
 * What the environment says goes before.
 *
 * @param {string} root
 * @param {keyof typeof files} service
 * @returns {Promise<{ options: string[], environment: Record<string, string> }>}
 */
export async function readServiceProcess(root, service) {
	return JSON.parse(await readFile(join(root, files[service]), 'utf8'));
}
