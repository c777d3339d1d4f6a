import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { createWhole, ensureFolder, writeWhole } from './whole-file.ts';

test('creating a file does not replace an existing one', async () => {
	await using folder = await temporaryFolder();
	const path = join(folder.path, 'file');
	await createWhole(path, Buffer.from('first'), { mode: 0o600 });
	await createWhole(path, Buffer.from('second'), { mode: 0o600 });
	expect(await readFile(path, 'utf8')).toBe('first');
	expect(await readdir(folder.path)).toEqual(['file']);
});

test('a file that cannot be moved into place leaves no temporary file', async () => {
	await using folder = await temporaryFolder();
	const path = join(folder.path, 'file');
	await ensureFolder(join(path, 'occupied'));
	await expect(writeWhole(path, Buffer.from('bytes'))).rejects.toThrow(Error);
	expect(await readdir(folder.path)).toEqual(['file']);
});

test('a folder that cannot be created is an error', async () => {
	await using folder = await temporaryFolder();
	await writeFile(join(folder.path, 'file'), '');
	await expect(ensureFolder(join(folder.path, 'file', 'folder'))).rejects.toThrow(Error);
});
