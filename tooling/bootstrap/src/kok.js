import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findPinnedNode, withPinnedToolsFirst } from './layout.js';
import { installSteps } from './prepare.js';
import { dataFolder } from './settings.js';
import { wasInstalled } from './stamp.js';
import { exitCodeOf } from './stopping.js';

/**
 * Runs the command line beside a running server, so it does not install anew what that one is using.
 *
 * @param {import('./command.js').Context} context
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function kok(context, args) {
	const { root, env, stopping } = context;
	if (!(await wasInstalled(root))) {
		for (const { work } of installSteps(context)) await work();
	}

	if (stopping.aborted) return exitCodeOf(stopping.reason);

	const child = spawn((await findPinnedNode(root)) ?? process.execPath, [join(root, 'apps/api/src/kok.ts'), ...args], {
		stdio: 'inherit',
		env: { ...withPinnedToolsFirst(root, env), DATA_DIR: dataFolder(root, env, { demo: false }) }
	});
	stopping.addEventListener('abort', () => {
		// The terminal has sent Ctrl-C to it already.
		if (stopping.reason !== 'SIGINT' || !process.stdin.isTTY) child.kill(stopping.reason);
	});

	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code, signal) => resolve(code ?? exitCodeOf(signal)));
	});
}
