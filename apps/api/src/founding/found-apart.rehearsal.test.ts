import { filesOf, smallFolder } from '@kok/content/folder/testing/small-folder';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Databases } from '../db/databases.ts';
import { walkChain } from '../db/stores/event-store.ts';
import { migrate } from '../db/migrate.ts';
import { openSqlite } from '../db/dialects/sqlite.ts';
import { foundApart } from './found-apart.ts';
import { startProgram } from '../testing/process.ts';
import { removeFolder } from '../testing/remove-folder.ts';

let folder: string;
let databases: Databases;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kok-founding-'));
	databases = openSqlite(join(folder, 'kok.sqlite'));
	await migrate(databases);
});
afterEach(async () => {
	await databases.close();
	vi.unstubAllEnvs();
	await removeFolder(folder);
});

function startFounder() {
	return startProgram('founding/founder.ts', ['--demo'], { DATA_DIR: folder });
}

async function countRecords(): Promise<number> {
	const { count } = await databases.read
		.selectFrom('record')
		.select((expression) => expression.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}

describe('the process that founds a network', () => {
	test('founds it whole and only once, even when an earlier attempt was killed at any moment', async () => {
		const counts = new Set<number>();
		for (const milliseconds of [400, 900, 1_400, 2_000]) {
			const { child, ended } = startFounder();
			await setTimeout(milliseconds);
			child.kill('SIGKILL');
			await ended;
			counts.add(await countRecords());
		}
		const last = startFounder();
		expect(await last.ended).toMatchObject({ code: 0, err: '' });
		const whole = await countRecords();
		expect(whole).toBeGreaterThan(43);
		counts.delete(whole);
		expect([...counts]).toEqual([0]);
		expect(await walkChain(databases.read)).toMatchObject({ whole: true });

		expect(await startFounder().ended).toMatchObject({ code: 0 });
		expect(await countRecords()).toBe(whole);
	});

	test('refuses a folder with mistakes, in a sentence for each, and founds the network of a sound one', async () => {
		const network = join(folder, 'network');
		await mkdir(network);
		for (const [name, text] of filesOf(smallFolder())) await writeFile(join(network, name), text);
		await writeFile(join(network, 'goal.json'), '{ "records": [');
		vi.stubEnv('DATA_DIR', folder);
		const content = { of: 'folder', folder: network } as const;
		expect(await foundApart(databases, content)).toEqual({
			refusal: expect.stringMatching(/^goal\.json, line 1: [^\n]+$/)
		});
		expect(await countRecords()).toBe(0);

		for (const [name, text] of filesOf(smallFolder())) await writeFile(join(network, name), text);
		expect(await foundApart(databases, content)).toEqual({ outcome: 'founded' });
		expect(await countRecords()).toBeGreaterThan(0);
		expect(await foundApart(databases, content)).toEqual({ outcome: 'exists' });
	});

	test('ends with nothing founded when whoever started it is gone', async () => {
		const { child, ended } = startFounder();
		child.stdin.end();
		expect(await ended).toMatchObject({ code: 1 });
		expect(await countRecords()).toBe(0);
	});
});
