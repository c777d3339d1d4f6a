import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findAdvice } from './advice.js';
import { Refusal, wrongSetting } from './refusal.js';
import { ToolFailure } from './run-tool.js';
import { createVoice } from './say.js';
import { listenForStop } from './stopping.js';

/**
 * @typedef {object} Context
 * @property {string} root
 * @property {NodeJS.ProcessEnv} env
 * @property {import('./say.js').Voice} voice
 * @property {AbortSignal} stopping
 * @property {number} startedAt
 */

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** @type {Record<string, () => Promise<(context: Context, args: string[]) => Promise<number>>>} */
const commands = {
	start: async () => (await import('./start.js')).start,
	dev: async () => (await import('./dev.js')).dev,
	test: async () => (await import('./test.js')).test,
	kok: async () => (await import('./kok.js')).kok
};

/** @param {string[]} words */
export async function run([name = 'start', ...args]) {
	// What the command line prints belongs to its caller, so our own words go beside it.
	const voice = createVoice(name === 'kok' ? process.stderr : process.stdout);
	const context = { root, env: process.env, voice, stopping: listenForStop(), startedAt: performance.now() };

	process.exit(await runCommand(name, args, context));
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {Context} context
 */
async function runCommand(name, args, context) {
	try {
		const command = commands[name];
		if (!command) throw new Refusal(`There is no command "${name}": use start, dev, test or kok.`, wrongSetting);
		// pnpm hands the separator down, npm does not.
		return await (
			await command()
		)(context, args[0] === '--' ? args.slice(1) : args);
	} catch (error) {
		return explain(error);
	}
}

/** @param {unknown} error */
function explain(error) {
	if (error instanceof Refusal) {
		console.error(error.message);
		return error.exitCode;
	}
	if (error instanceof ToolFailure) {
		console.error(error.lastWords);
		console.error(findAdvice(error.output) ?? error.message);
		return 1;
	}
	console.error(findAdvice(String(error)) ?? error);
	return 1;
}
