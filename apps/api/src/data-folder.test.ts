import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockDataFolder } from './data-folder.ts';
import { enterFolder } from './opening.ts';

describe('a data folder', () => {
	let folder: string;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'kok-lock-'));
	});
	afterEach(async () => rm(folder, { recursive: true, force: true }));

	test('is shared by servers that share a database, and by no other', () => {
		const one = lockDataFolder(folder, { isShared: true });
		const two = lockDataFolder(folder, { isShared: true });
		expect([one, two]).not.toContain(undefined);
		expect(lockDataFolder(folder, { isShared: false })).toBeUndefined();
		one?.release();
		expect(lockDataFolder(folder, { isShared: false })).toBeUndefined();
		two?.release();
		const alone = lockDataFolder(folder, { isShared: false });
		expect(alone).toBeDefined();
		expect(lockDataFolder(folder, { isShared: true })).toBeUndefined();
		expect(lockDataFolder(folder, { isShared: false })).toBeUndefined();
		alone?.release();
	});

	test('whose lock cannot be taken is not said to be held by another server', async () => {
		await writeFile(join(folder, 'server.lock'), 'not a file that can be locked');
		expect(() => lockDataFolder(folder, { isShared: false })).toThrow(
			`${join(folder, 'server.lock')} cannot be locked (SQLITE_NOTADB); see that this user may write it and its folder.`
		);
		const entered = await enterFolder({ dataDir: folder });
		expect(entered).toMatchObject({ refusal: expect.stringMatching('server.lock cannot be locked') as unknown });
	});

	test('is locked without a byte on the disk, which may be full', async () => {
		const lock = lockDataFolder(folder, { isShared: false });
		expect(await readdir(folder)).toEqual(['server.lock']);
		expect((await stat(join(folder, 'server.lock'))).size).toBe(0);
		lock?.release();
	});
});
