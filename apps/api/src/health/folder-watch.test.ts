import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { chmod, readdir, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
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

	test('is looked at without leaving anything behind', async () => {
		expect(await look()).toEqual([]);
		expect(await readdir(dataDir)).toEqual([]);
	});

	test('has a write-ahead log that grows past 64 MiB', async () => {
		const wal = join(dataDir, 'kok.sqlite-wal');
		await writeFile(wal, '', { mode: 0o600 });
		await truncate(wal, 64 * mebibyte);
		expect(await look()).toEqual([]);
		await truncate(wal, 64 * mebibyte + 1);
		expect(await look()).toEqual(['wal-large']);
	});

	test('has a database that others can read', async () => {
		const database = join(dataDir, 'kok.sqlite');
		await writeFile(database, '', { mode: 0o600 });
		await chmod(database, 0o640);
		expect(await look()).toEqual(['files-open']);
	});
});

const small = mountSmall();

describe.skipIf(small === undefined)('a disk of 24 MiB', () => {
	const folder = small ?? '';
	const look = async () => watchFolders({ media: folder })();
	afterAll(() => void execFileSync('umount', ['--lazy', folder]));

	test('is nearly full, then full, then only to be read; each is named, and none leaves anything behind', async () => {
		expect(await look()).toEqual(['disk-nearly-full']);
		await writeFile(join(folder, 'filling'), Buffer.alloc(32 * mebibyte)).catch(() => undefined);
		expect(await look()).toEqual(['disk-full']);
		execFileSync('mount', ['-o', 'remount,ro', folder]);
		expect(await look()).toEqual(['database-read-only']);
		expect(await readdir(folder)).toEqual(['filling']);
	});
});

/** Needs the right to mount, as root has it in most places. */
function mountSmall(): string | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'kok-small-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' });
		return folder;
	} catch {
		return undefined;
	}
}
