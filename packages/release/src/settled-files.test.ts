import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSettled, settle } from './settled-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

async function done(): Promise<void> {
	await Promise.resolve();
}

test('a file is settled once that was made sure of, until it changes or goes', async () => {
	await using folder = await temporaryFolder();
	const path = join(folder.path, 'file');
	await writeFile(path, 'bytes');
	expect(await isSettled(path)).toBe(false);
	await settle(path, done);
	expect(await isSettled(path)).toBe(true);

	await appendFile(path, 'more');
	expect(await isSettled(path)).toBe(false);
	await settle(path, done);
	expect(await isSettled(path)).toBe(true);
	await rm(path);
	expect(await isSettled(path)).toBe(false);
});

test('what is done to settle a file counts with it, and nothing is settled where that fails', async () => {
	await using folder = await temporaryFolder();
	const path = join(folder.path, 'file');
	await settle(path, async () => writeFile(path, 'bytes'));
	expect(await isSettled(path)).toBe(true);

	const failed = settle(path, async () => Promise.reject(new Error('no room')));
	await expect(failed).rejects.toThrow('no room');
	expect(await isSettled(path)).toBe(false);
});

test('a file that is not there is not settled', async () => {
	await using folder = await temporaryFolder();
	const path = join(folder.path, 'missing');
	await settle(path, done);
	expect(await isSettled(path)).toBe(false);
});
