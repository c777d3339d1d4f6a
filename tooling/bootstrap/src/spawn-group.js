import { spawn } from 'node:child_process';
import { tellKeeper } from './keeper.js';

/**
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null, error?: Error }} Ending
 *
 * @typedef {object} Group
 * @property {import('node:child_process').ChildProcess} process
 * @property {Promise<Ending>} ended
 * @property {(how: { graceSeconds: number, wholeGroup: boolean }) => Promise<Ending>} end
 */

/** @type {Set<number>} */
const living = new Set();

process.on('exit', killAllGroups);

/**
 * Starts a process as the head of a group of its own, so that its descendants can be ended with it and a Ctrl-C
 * in the terminal reaches only us.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Group}
 */
export function spawnGroup(command, args, options) {
	const child = spawn(command, args, { ...options, detached: true });
	child.stdin?.on('error', () => {});
	remember(child.pid);

	/** @type {Promise<Ending>} */
	const ended = new Promise((resolve) => {
		child.once('error', (error) => {
			if (child.pid === undefined) resolve({ code: null, signal: null, error });
		});
		child.once('exit', (code, signal) => {
			forget(child.pid);
			resolve({ code, signal });
		});
	});

	return { process: child, ended, end: async (how) => endGroup(child.pid, ended, how) };
}

export function killAllGroups() {
	for (const pid of living) signalTo(-pid, 'SIGKILL');
}

/** @param {number | undefined} pid */
function remember(pid) {
	if (pid === undefined) return;
	living.add(pid);
	tellKeeper(living);
}

/** @param {number | undefined} pid */
function forget(pid) {
	if (pid === undefined) return;
	// What the head left behind would otherwise run on with nobody to end it.
	signalTo(-pid, 'SIGKILL');
	living.delete(pid);
	tellKeeper(living);
}

/**
 * @param {number | undefined} pid
 * @param {Promise<Ending>} ended
 * @param {{ graceSeconds: number, wholeGroup: boolean }} how
 */
async function endGroup(pid, ended, { graceSeconds, wholeGroup }) {
	if (pid === undefined || !living.has(pid)) return ended;

	signalTo(wholeGroup ? -pid : pid, 'SIGTERM');
	const patience = setTimeout(() => signalTo(-pid, 'SIGKILL'), graceSeconds * 1000);
	const ending = await ended;
	clearTimeout(patience);
	return ending;
}

/**
 * @param {number} target
 * @param {NodeJS.Signals} signal
 */
function signalTo(target, signal) {
	try {
		process.kill(target, signal);
	} catch (error) {
		const { code } = /** @type {NodeJS.ErrnoException} */ (error);
		// EPERM is what macOS says of a group in which only zombies are left.
		if (code !== 'ESRCH' && code !== 'EPERM') throw error;
	}
}
