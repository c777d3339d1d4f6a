import { globSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

const made = new Set([
	'node_modules',
	'.git',
	'.turbo',
	'.svelte-kit',
	'.vitest',
	'.stryker-tmp',
	'build',
	'dist',
	'reports'
]);

/**
 * The files of the repository that people wrote, by their path from its root: without git, which a downloaded
 * copy does not have.
 *
 * @param {string} pattern
 */
export function writtenFiles(pattern) {
	const isMade = (file) => made.has(path.basename(file)) || /^data(-|$)/.test(file);
	return globSync(pattern, { cwd: root, exclude: isMade }).sort();
}
