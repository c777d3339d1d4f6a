import { createInterface } from 'node:readline';
import { exitCodeOf } from './stopping.js';
import { Refusal } from './refusal.js';
import { spawnGroup } from './spawn-group.js';

const keptLines = 60;
const shownLines = 15;
const stackLine = /^(npm error)?\s*(at .+:\d+:\d+\)?( \{)?|\})?$/;
const graceSeconds = 4;

/** A tool that failed, with the end of what it printed. */
export class ToolFailure extends Error {
	/**
	 * @param {string} sentence What to do, unless the output itself tells.
	 * @param {string[]} lines
	 */
	constructor(sentence, lines) {
		super(sentence);
		this.output = lines.join('\n');
		this.lastWords = lines
			.filter((line) => !stackLine.test(line))
			.slice(-shownLines)
			.map((line) => `    ${line}`)
			.join('\n');
	}
}

/**
 * Runs a tool to its end without showing its output.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {AbortSignal} options.stopping
 * @param {string} options.otherwise What to do when it fails and its output does not tell.
 * @param {(line: string) => string | undefined} [options.read] Sees each line; what it returns is kept for a failure.
 */
export async function runTool(command, args, { cwd, env, stopping, otherwise, read = (line) => line }) {
	if (stopping.aborted) throw interruption(stopping);

	/** @type {string[]} */
	const lastLines = [];
	const group = spawnGroup(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
	const reading = [group.process.stdout, group.process.stderr].map(async (stream) => {
		if (!stream) return;
		for await (const line of createInterface({ input: stream })) keep(read(line));
	});
	const stop = () => void group.end({ graceSeconds, wholeGroup: true });
	stopping.addEventListener('abort', stop);

	const { code, error } = await group.ended;
	await Promise.all(reading);
	stopping.removeEventListener('abort', stop);

	if (stopping.aborted) throw interruption(stopping);
	if (code !== 0) throw new ToolFailure(otherwise, error ? [error.message] : lastLines);

	/** @param {string | undefined} line */
	function keep(line) {
		if (!line) return;
		lastLines.push(...line.split('\n').filter((part) => part.trim()));
		lastLines.splice(0, lastLines.length - keptLines);
	}
}

/** @param {AbortSignal} stopping */
function interruption({ reason }) {
	return new Refusal('Stopped before it was finished; start again and it goes on from here.', exitCodeOf(reason));
}
