import { runPnpm } from './install.js';

const taskBegins = /^(\S+):build: cache (hit|miss)/;

/** @param {import('./command.js').Context} context */
export async function buildAll(context) {
	const env = { ...context.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

	// Through pnpm, because turbo runs its tasks with a pnpm that it looks for on the PATH.
	await runPnpm(
		['exec', 'turbo', 'run', 'build'],
		{ ...context, env },
		{
			otherwise: 'The build failed: the lines above name the file.',
			read(line) {
				const task = taskBegins.exec(line);
				if (task) context.voice.progress(`    ${task[2] === 'hit' ? 'unchanged' : 'building'} ${task[1]}`);
				return line;
			}
		}
	);
}
