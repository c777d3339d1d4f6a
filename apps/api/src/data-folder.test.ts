import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockDataFolder } from './data-folder.ts';

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
});
