import { mkdtempSync, rmSync } from 'node:fs';
import { chmod, readdir, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillDisk, filling, mountDisk, remountDisk, unmountDisk } from '../testing/small-disk.ts';
import { watchFolders } from './folder-watch.ts';

const mebibyte = 1024 * 1024;
const named = new Set(['wal-large', 'files-open', 'key-open']);

describe('the folder of a running server', () => {
	let dataDir: string;
	beforeEach(() => {
		dataDir = mkdtempSync(join(tmpdir(), 'kok-folder-'));
	});
	afterEach(() => rmSync(dataDir, { recursive: true }));

	/** Without what is said of the disk that these tests happen to run on. */
	const look = async () => (await watchFolders({ media: dataDir, dataDir })()).filter((code) => named.has(code));

	test('is examined without leaving a file behind', async () => {
		expect(await look()).toEqual([]);
		expect(await readdir(dataDir)).toEqual([]);
	});

	test('is reported when its write-ahead log grows past 64 MiB', async () => {
		const wal = join(dataDir, 'kok.sqlite-wal');
		await writeFile(wal, '', { mode: 0o600 });
		await truncate(wal, 64 * mebibyte);
		expect(await look()).toEqual([]);
		await truncate(wal, 64 * mebibyte + 1);
		expect(await look()).toEqual(['wal-large']);
	});

	test('is reported when other users of the machine can read its database', async () => {
		const database = join(dataDir, 'kok.sqlite');
		await writeFile(database, '', { mode: 0o600 });
		await chmod(database, 0o640);
		expect(await look()).toEqual(['files-open']);
	});
});

const folder = mkdtempSync(join(tmpdir(), 'kok-small-'));
const isSmall = mountDisk(folder, 24);
afterAll(() => {
	if (isSmall) unmountDisk(folder);
	rmSync(folder, { recursive: true });
});

describe.skipIf(!isSmall)('a disk of 24 MiB', () => {
	const look = async () => watchFolders({ media: folder })();

	test('is nearly full, then full, then only to be read; each is named, and none leaves anything behind', async () => {
		expect(await look()).toEqual(['disk-nearly-full']);
		await fillDisk(folder);
		expect(await look()).toEqual(['disk-full']);
		remountDisk(folder, 'ro');
		expect(await look()).toEqual(['database-read-only']);
		expect(await readdir(folder)).toEqual([filling]);
	});
});
