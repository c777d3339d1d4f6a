import { filesOf, smallFolder } from '@kok/content/folder/testing/small-folder';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../db/dialects/sqlite.ts';
import { kokHere } from '../testing/kok-here.ts';
import { runProgram } from '../testing/process.ts';
import { removeFolder } from '../testing/remove-folder.ts';

let place: string;
let folder: string;
let data: string;

beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), 'kok-found-'));
	[folder, data] = [join(place, 'network'), join(place, 'data')];
	await mkdir(folder);
	for (const [name, text] of filesOf(smallFolder())) await writeFile(join(folder, name), text);
	await writeFile(join(folder, 'README.md'), '# Our network');
});
afterEach(async () => {
	await removeFolder(place);
});

async function kok(...words: string[]) {
	return kokHere(words, { DATA_DIR: data });
}

async function recordsFounded(): Promise<number> {
	const databases = openSqlite(join(data, 'kok.sqlite'));
	try {
		const rows = await databases.read.selectFrom('record').select('id').execute();
		return rows.length;
	} finally {
		await databases.close();
	}
}

describe('kok found', () => {
	test('founds the network of a folder, and publishes it with the next command', async () => {
		expect(await runProgram('kok.ts', ['found', folder], { DATA_DIR: data })).toEqual({
			code: 0,
			out: '5 records founded. npm start publishes them.\n',
			err: ''
		});
		expect(await recordsFounded()).toBe(5);
		expect(await kok('publish')).toMatchObject({ code: 0, out: expect.stringContaining('Sealed release 1') as string });
	});

	test('founds nothing in a database that is not empty', async () => {
		await kok('found', folder);
		const again = await kok('found', folder);
		expect(again).toMatchObject({ code: 1, out: '' });
		expect(again.err).toBe('The database is not empty. Name an empty one: DATA_DIR or DATABASE_URL.\n');
		expect(await recordsFounded()).toBe(5);
	});

	test('prints one sentence for each mistake, and creates nothing', async () => {
		const file = join(folder, 'service.json');
		await writeFile(file, (await readFile(file, 'utf8')).replace('"anchor"', '"ankor"').replace('"S"', '"Z"'));
		const { code, out, err } = await kok('found', folder);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err.trimEnd().split('\n')).toEqual([
			'service.json, “counselling”, member: there is no record “ankor” in member.json. Write its name as it stands there, or leave this out.',
			'service.json, “counselling”, facts › areas › item 2: the network has no area “Z”. These stand in network.json, facts › areas: N, S.',
			'Nothing was founded.'
		]);
		await expect(readFile(join(data, 'kok.sqlite'))).rejects.toThrow('ENOENT');
	});

	test('says that the folder does not exist', async () => {
		const { code, err } = await kok('found', join(place, 'nowhere'));
		expect({ code, err }).toEqual({
			code: 1,
			err: `There is no folder ${join(place, 'nowhere')}. Name the one in which network.json lies.\nNothing was founded.\n`
		});
	});

	test('with --check reports mistakes and founds nothing', async () => {
		expect(await kok('found', folder, '--check')).toMatchObject({
			code: 0,
			out: '5 records, and nothing is wrong with them. Nothing was founded.\n'
		});
		await expect(readFile(join(data, 'kok.sqlite'))).rejects.toThrow('ENOENT');
	});
});
