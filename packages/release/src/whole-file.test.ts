import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './testing/temporary-folder.ts';
import {
	createWhole,
	ensureFolder,
	isTemporary,
	listNames,
	readIfThere,
	removeFiles,
	replaceWhole,
	writeWhole
} from './whole-file.ts';

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

async function rightsOf(path: string): Promise<number> {
	return (await stat(path)).mode & 0o777;
}

test('a written file is for everyone to read, a created one for whom its mode says, whatever the process keeps for itself', async () => {
	await using folder = await temporaryFolder();
	await writeWhole(join(folder.path, 'written'), Buffer.from('bytes'));
	const modes = [0o600, 0o644, 0o666];
	for (const mode of modes) await createWhole(join(folder.path, String(mode)), Buffer.from('bytes'), { mode });
	const names = ['written', ...modes.map(String)];
	expect(await Promise.all(names.map(async (name) => rightsOf(join(folder.path, name))))).toEqual([0o644, ...modes]);
});

test('a folder is open to others where a mode says so, and one that is there keeps its rights', async () => {
	await using folder = await temporaryFolder();
	const [usual, own, open] = ['usual', 'a/own', 'b/open'].map((name) => join(folder.path, name)) as [
		string,
		string,
		string
	];
	await mkdir(usual);
	await ensureFolder(own);
	await ensureFolder(open, { mode: 0o777 });
	expect([await rightsOf(own), await rightsOf(open)]).toEqual([await rightsOf(usual), 0o777]);
	await ensureFolder(open, { mode: 0o700 });
	expect(await rightsOf(open)).toBe(0o777);
});

test('a file takes the place of another and of a folder, just after it is told', async () => {
	await using folder = await temporaryFolder();
	const [path, other] = [join(folder.path, 'folder'), join(folder.path, 'file')];
	await mkdir(join(path, 'inside'), { recursive: true });
	await replaceWhole(path, Buffer.from('bytes'));
	expect(await readFile(path, 'utf8')).toBe('bytes');

	const seen: string[] = [];
	await writeFile(other, 'old');
	const beforeSwitch = () => void seen.push('told');
	for (const write of [writeWhole, replaceWhole]) await write(other, Buffer.from('new'), { beforeSwitch });
	expect(seen).toEqual(['told', 'told']);
	expect(await readFile(other, 'utf8')).toBe('new');
	expect(await readdir(folder.path)).toEqual(['file', 'folder']);
});

test('a missing file is none and a missing folder empty, and what is in the way is an error', async () => {
	await using folder = await temporaryFolder();
	await writeFile(join(folder.path, 'file'), 'bytes');
	expect((await readIfThere(join(folder.path, 'file')))?.toString()).toBe('bytes');
	expect(await readIfThere(join(folder.path, 'missing'))).toBeUndefined();
	await expect(readIfThere(folder.path)).rejects.toThrow('is no file');
	expect(await listNames(folder.path)).toEqual(['file']);
	expect(await listNames(join(folder.path, 'missing'))).toEqual([]);
	await expect(listNames(join(folder.path, 'file'))).rejects.toThrow('ENOTDIR');
	await removeFiles(join(folder.path, 'missing'), { except: () => false });
});

test('everything is removed from a folder but what is to be kept, folders as well', async () => {
	await using folder = await temporaryFolder();
	for (const name of ['kept', 'gone']) await writeFile(join(folder.path, name), 'bytes');
	await mkdir(join(folder.path, 'folder', 'inside'), { recursive: true });
	await removeFiles(folder.path, { except: (name) => name === 'kept' });
	expect(await readdir(folder.path)).toEqual(['kept']);
});

test('only hidden files that end so are taken for what a crashed writer left', () => {
	const names = ['.envelope.json.1.tmp', '.tmp', 'envelope.tmp', '.hidden', 'tmp'];
	expect(names.filter(isTemporary)).toEqual(['.envelope.json.1.tmp', '.tmp']);
});
