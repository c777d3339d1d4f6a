import { Refusal } from './refusal.js';
import { spawnGroup } from './spawn-group.js';
import { exitCodeOf } from './stopping.js';

const graceSeconds = 4;

/**
 * Runs a tool whose output is meant to be read.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, stopping: AbortSignal }} options
 * @returns {Promise<number | null>} Its exit code.
 */
export async function runShown(command, args, { cwd, env, stopping }) {
	refuseWhenStopped(stopping);
	const group = spawnGroup(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
	const stop = () => void group.end({ graceSeconds, wholeGroup: true });

	stopping.addEventListener('abort', stop);
	const { code } = await group.ended;
	stopping.removeEventListener('abort', stop);

	refuseWhenStopped(stopping);
	return code;
}

/** @param {AbortSignal} stopping */
function refuseWhenStopped({ aborted, reason }) {
	if (aborted) throw new Refusal('Stopped before all tests had run.', exitCodeOf(reason));
}
