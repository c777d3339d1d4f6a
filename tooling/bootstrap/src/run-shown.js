import { finished } from 'node:stream/promises';
import { Refusal } from './refusal.js';
import { spawnGroup } from './spawn-group.js';
import { exitCodeOf } from './stopping.js';

const graceSeconds = 4;

/**
 * Runs a tool whose output is meant to be read.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, stopping: AbortSignal, after?: Promise<unknown> }} options While
 * `after` lasts, the output of another tool is shown, and this one's is kept.
 * @returns {Promise<number | null>} Its exit code.
 */
export async function runShown(command, args, { cwd, env, stopping, after }) {
	refuseWhenStopped(stopping);
	const output = after ? 'pipe' : 'inherit';
	const group = spawnGroup(command, args, { cwd, env, stdio: ['ignore', output, output] });
	const stop = () => void group.end({ graceSeconds, wholeGroup: true });
	const isShown = after && showAfter(group.process, after);

	stopping.addEventListener('abort', stop);
	const { code } = await group.ended;
	stopping.removeEventListener('abort', stop);

	refuseWhenStopped(stopping);
	await isShown;
	return code;
}

/**
 * Shows what a process says, from the moment at which nothing else is shown any more.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} after
 */
async function showAfter({ stdout, stderr }, after) {
	const outputs = [stdout, stderr].flatMap((stream) => stream ?? []);
	/** @type {Buffer[]} */
	const kept = [];
	let show = (/** @type {Buffer} */ chunk) => void kept.push(chunk);
	for (const stream of outputs) stream.on('data', (/** @type {Buffer} */ chunk) => show(chunk));
	const isClosed = Promise.all(outputs.map(async (stream) => finished(stream)));
	await after.catch(() => undefined);
	show = (chunk) => void process.stdout.write(chunk);
	for (const chunk of kept) show(chunk);
	await isClosed;
}

/** @param {AbortSignal} stopping */
function refuseWhenStopped({ aborted, reason }) {
	if (aborted) throw new Refusal('Stopped before all tests had run.', exitCodeOf(reason));
}
