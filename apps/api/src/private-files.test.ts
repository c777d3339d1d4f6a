import { austrian } from '@kok/content/fictional/austrian';
import { historyOf } from '@kok/content/history';
import { loadOrCreateKeys } from '@kok/release/keys';
import { systemClock } from '@kok/release/clock';
import { chmod, copyFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foundNetwork } from './commands/found-network.ts';
import { openDataFolder } from './data-folder.ts';
import { walkChain } from './db/stores/event-store.ts';
import { migrate } from './db/migrate.ts';
import { openSqlite } from './db/dialects/sqlite.ts';
import { runProgram } from './testing/process.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kok-private-'));
	const places = openDataFolder(folder);
	await loadOrCreateKeys(places.keys);
	const databases = openSqlite(places.database);
	await migrate(databases);
	await databases.close();
	// As an earlier version left it under the usual umask.
	await chmod(folder, 0o755);
	await chmod(places.database, 0o644);
	await chmod(places.media, 0o755);
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

async function modeOf(...path: string[]) {
	return ((await stat(join(folder, ...path))).mode & 0o777).toString(8);
}

describe('a data folder that others could read', () => {
	test('is named by doctor, with the command', async () => {
		const { code, out } = await runProgram('kok.ts', ['doctor'], { DATA_DIR: folder });
		expect(code).toBe(1);
		expect(out).toContain(`FAIL  privacy: ${folder}`);
		expect(out).toContain(
			`Run chmod go-rwx ${folder}/kok.sqlite* ${folder}/media ${folder}/keys/codes.key; chmod go-rw`
		);
	});

	test('is closed by the next command, and what it makes is for its owner; a release is for everyone', async () => {
		const databases = openSqlite(join(folder, 'kok.sqlite'));
		const tools = { clock: systemClock, newId: () => 'x', onPublicChange: () => undefined, mark: () => undefined };
		await foundNetwork({ ...tools, databases }, historyOf(austrian, { at: systemClock.now(), actor: 'founding' }));
		await databases.close();
		expect((await runProgram('kok.ts', ['publish'], { DATA_DIR: folder })).code).toBe(0);
		expect(await modeOf()).toBe('711');
		expect(await modeOf('kok.sqlite')).toBe('600');
		expect(await modeOf('media')).toBe('700');
		expect(await modeOf('keys', 'release.key')).toBe('600');
		expect(await modeOf('keys', 'release.pub')).toBe('644');
		expect(await modeOf('releases')).toBe('755');
		expect(await modeOf('releases', 'content')).toBe('755');
		expect(await modeOf('releases', 'envelope.json')).toBe('644');
		const [content = ''] = await readdir(join(folder, 'releases', 'content'));
		expect(await modeOf('releases', 'content', content)).toBe('644');
		const { code, out } = await runProgram('kok.ts', ['doctor'], { DATA_DIR: folder });
		expect([code, out]).toEqual([
			0,
			expect.stringContaining('ok    privacy: drafts are readable by their owner alone')
		]);
	});
});

test('after its write-ahead log is written back, a copy of the database file alone is complete', async () => {
	const databases = openSqlite(join(folder, 'kok.sqlite'));
	const tools = { clock: systemClock, newId: () => 'x', onPublicChange: () => undefined, mark: () => undefined };
	try {
		await foundNetwork({ ...tools, databases }, historyOf(austrian, { at: systemClock.now(), actor: 'founding' }));
		await databases.writeBack();
		const copy = join(folder, 'copy.sqlite');
		await copyFile(join(folder, 'kok.sqlite'), copy);
		const copied = openSqlite(copy);
		const [there, here] = [await walkChain(copied.read), await walkChain(databases.read)];
		await copied.close();
		expect(there).toEqual(here);
		expect(here).toMatchObject({ whole: true, head: { seq: expect.any(Number) } });
		expect((await stat(join(folder, 'kok.sqlite-wal'))).size).toBe(0);
	} finally {
		await databases.close();
	}
});
