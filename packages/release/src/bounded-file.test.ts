import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileLimits, readBounded } from './bounded-file.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('a file is read whole up to its limit, and not at all beyond it', async () => {
	await using folder = await temporaryFolder();
	const path = join(folder.path, 'file');
	await writeFile(path, 'four');
	expect((await readBounded(path, { ...fileLimits, limitBytes: 4 })).toString()).toBe('four');
	await expect(readBounded(path, { ...fileLimits, limitBytes: 3 })).rejects.toThrow(`${path} has more than 3 bytes`);
	await writeFile(path, '');
	expect(await readBounded(path, fileLimits)).toHaveLength(0);
});

test('a folder and a missing file are errors', async () => {
	await using folder = await temporaryFolder();
	await mkdir(join(folder.path, 'folder'));
	await expect(readBounded(join(folder.path, 'folder'), fileLimits)).rejects.toThrow('folder is no file');
	await expect(readBounded(join(folder.path, 'missing'), fileLimits)).rejects.toThrow('ENOENT');
});

test('of a release a file of 64 MiB is read, for a minute at most', () => {
	expect(fileLimits).toEqual({ limitBytes: 67_108_864, timeoutMilliseconds: 60_000 });
});
