import { join, resolve } from 'node:path';
import { withPinnedToolsFirst } from './layout.js';

/**
 * The folder of the data, for all that run: relative ones start at the repository, wherever npm was called.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {{ demo: boolean }} which
 */
export function dataFolder(root, env, { demo }) {
	return resolve(root, env.DATA_DIR || join('.', demo ? 'data-demo' : 'data'));
}

/**
 * @param {import('./command.js').Context} context
 * @param {{ ports: import('./ports.js').Ports, demo: boolean }} settings
 * @returns {NodeJS.ProcessEnv}
 */
export function serviceEnvironment({ root, env }, { ports, demo }) {
	return {
		...withPinnedToolsFirst(root, env),
		SITE_PORT: ports.SITE_PORT,
		API_PORT: ports.API_PORT,
		CONSOLE_PORT: ports.CONSOLE_PORT,
		DATA_DIR: dataFolder(root, env, { demo }),
		// Tells a service that its standard input is held by the supervisor, and that it has to stop when that ends.
		KOK_SUPERVISED: '1'
	};
}
