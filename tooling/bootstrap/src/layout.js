import { access, constants, realpath } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The folders that pnpm-workspace.yaml lists as `FOLDER/*`. */
export const workspaceFolders = ['apps', 'packages', 'tooling'];

/** The module that a process loads first to start the API, or a program of it, from its bundle. */
export const bundleOfApi = join('tooling', 'bundled', 'build', 'start.mjs');

/**
 * The pinned Node, whichever package brought it: pnpm links the binary itself, not a script around it.
 *
 * @param {string} root
 * @returns {Promise<string | undefined>}
 */
export async function findPinnedNode(root) {
	const link = join(root, 'node_modules', '.bin', 'node');
	try {
		await access(link, constants.X_OK);
		return await realpath(link);
	} catch {
		return undefined;
	}
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withPinnedToolsFirst(root, env) {
	return { ...env, PATH: [join(root, 'node_modules', '.bin'), env.PATH].filter(Boolean).join(delimiter) };
}
