import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** npm itself names its process `npm start`; before that, and in pnpm, it is a path. */
const packageManager = /^(\S*\/)?(node\s+(-\S+\s+)*(\S*\/)?)?(npm|npx|pnpm|pnpx|pn|pnx)(-cli)?(\.[cm]?js)?(\s|$)/;
const highest = 6;

/**
 * The processes between us and the topmost package manager that started us. When one of them is gone nobody can stop
 * us with Ctrl-C any more. Without a package manager there are none: `nohup node ... &` may outlive its shell.
 *
 * @returns {number[]}
 */
export function listAncestorsToWatch() {
	const ancestors = [];
	for (let pid = process.ppid; pid > 1 && ancestors.length < highest; pid = parentOf(pid)) ancestors.push(pid);

	const topmost = ancestors.findLastIndex((pid) => packageManager.test(commandLineOf(pid)));
	return ancestors.slice(0, topmost + 1);
}

/** @param {number[]} ancestors */
export function isChainBroken(ancestors) {
	return ancestors.some((ancestor, index) => ancestor !== parentOf(ancestors[index - 1] ?? process.pid));
}

/**
 * @param {number} pid
 * @returns {number} 0 when there is no such process.
 */
function parentOf(pid) {
	if (pid === process.pid) return process.ppid;
	try {
		if (process.platform !== 'linux') return Number(ps('ppid=', pid));
		// The name before it stands in brackets and may hold anything.
		return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
	} catch {
		return 0;
	}
}

/** @param {number} pid */
function commandLineOf(pid) {
	try {
		if (process.platform !== 'linux') return ps('args=', pid);
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
	} catch {
		return '';
	}
}

/**
 * @param {string} column
 * @param {number} pid
 */
function ps(column, pid) {
	return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
}
