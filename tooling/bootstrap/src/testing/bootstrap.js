import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {object} Bootstrap
 * @property {import('node:child_process').ChildProcess} process
 * @property {() => string} said
 * @property {(pattern: RegExp) => Promise<RegExpExecArray>} untilSaid
 * @property {Promise<number | null>} ended
 */

const patienceMilliseconds = 15_000;

/**
 * @param {string} root
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [variables]
 * @returns {Bootstrap}
 */
export function runBootstrap(root, words, variables = {}) {
	return watch(
		spawn(process.execPath, ['tooling/bootstrap/src/main.js', ...words], {
			cwd: root,
			env: { ...process.env, DATA_DIR: undefined, ...variables },
			stdio: ['ignore', 'pipe', 'pipe']
		})
	);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Bootstrap}
 */
export function watch(child) {
	let output = '';
	child.stdout?.on('data', (chunk) => (output += chunk));
	child.stderr?.on('data', (chunk) => (output += chunk));

	return {
		process: child,
		said: () => output,
		ended: new Promise((resolve) => child.once('close', resolve)),
		async untilSaid(pattern) {
			const since = performance.now();
			while (performance.now() - since < patienceMilliseconds) {
				const match = pattern.exec(output);
				if (match) return match;
				await sleep(20);
			}
			throw new Error(`Nobody said ${pattern}, but:\n${output}`);
		}
	};
}

/**
 * Ports that nobody uses, each asked for by its variable.
 *
 * @returns {Promise<{ SITE_PORT: string, API_PORT: string, CONSOLE_PORT: string }>}
 */
export async function freePorts() {
	const servers = [await listen(), await listen(), await listen()];
	const [site = '', api = '', console = ''] = servers.map(portOf);
	const ports = { SITE_PORT: site, API_PORT: api, CONSOLE_PORT: console };
	await Promise.all(servers.map(async (server) => new Promise((resolve) => server.close(resolve))));
	return ports;
}

/** @returns {Promise<import('node:net').Server>} */
export async function listen() {
	const server = createServer();
	return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** @param {import('node:net').Server} server */
export function portOf(server) {
	return String(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
}

/** @param {Bootstrap} bootstrap */
export async function untilReady(bootstrap) {
	await bootstrap.untilSaid(/Ready after/);
	return processesOf(bootstrap);
}

/** @param {Bootstrap} bootstrap */
export function processesOf(bootstrap) {
	return [...bootstrap.said().matchAll(/is process (\d+)/g)].map(([, pid]) => Number(pid));
}

/**
 * @param {number[]} pids
 * @param {number} seconds
 */
export async function untilGone(pids, seconds) {
	const since = performance.now();
	while (pids.some(isRunning)) {
		if (performance.now() - since > seconds * 1000)
			throw new Error(`Still running: ${pids.filter(isRunning).join(' ')}`);
		await sleep(20);
	}
}

/**
 * An orphan that ended stays in the list of processes where nobody reaps it, as in many containers.
 *
 * @param {number} pid
 */
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return process.platform !== 'linux' || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
	} catch {
		return false;
	}
}
