import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolderInMemory } from './temporary-folder.js';

/** @type {string} */
let memory;

beforeEach(async () => void (memory = await mkdtemp(join(tmpdir(), 'kok-memory-'))));
afterEach(async () => rm(memory, { recursive: true }));

test('the folder can be entered by the user of PostgreSQL, and is named after the run', async () => {
	const folder = join(memory, `kok-test-${process.pid}`);
	expect(await makeFolderInMemory({ memory, free: 2 ** 34 })).toBe(folder);
	expect((await stat(folder)).mode & 0o777).toBe(0o711);
});

test('what a killed run left is removed, what others keep there is not', async () => {
	// Larger than any number of a process.
	await mkdir(join(memory, 'kok-test-99999999'));
	await mkdir(join(memory, 'kok-test-1'));
	await mkdir(join(memory, 'of-others'));
	await makeFolderInMemory({ memory });

	expect(await readdir(memory)).toEqual(expect.arrayContaining(['kok-test-1', 'of-others']));
	expect(await readdir(memory)).not.toContain('kok-test-99999999');
});

test('what a killed run left and cannot be removed keeps no run from starting', async ({ skip }) => {
	const left = join(memory, 'kok-test-99999999', 'mounted');
	await mkdir(left, { recursive: true });
	skip(!isDone('mount', ['-t', 'tmpfs', 'kok', left]), 'no disk may be mounted here');
	try {
		expect(await makeFolderInMemory({ memory, free: 2 ** 34 })).toBe(join(memory, `kok-test-${process.pid}`));
	} finally {
		isDone('umount', [left]);
	}
});

test('a machine that has little memory, or shows none as files, has no such folder', async () => {
	expect(await makeFolderInMemory({ memory, free: 2 ** 30 })).toBeUndefined();
	expect(await makeFolderInMemory({ memory: join(memory, 'nowhere'), free: 2 ** 34 })).toBeUndefined();
});

/**
 * @param {string} command
 * @param {string[]} args
 */
function isDone(command, args) {
	return spawnSync(command, args).status === 0;
}
