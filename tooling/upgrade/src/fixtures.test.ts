import { kinds } from '@kok/api/src/testing/database.ts';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixturesFolder, listFixtures, listVersions } from './fixture/fixture.ts';
import { rowsThen } from './fixture/rows-then.ts';
import { countRows } from './fixture/rows.ts';

const fixtures = await listFixtures();

test('there is a fixture of version 0.3.0, with both networks', () => {
	expect(fixtures.map(({ about, name }) => `${about.version} ${name}`)).toEqual(
		expect.arrayContaining(['0.3.0 fictional', '0.3.0 kok'])
	);
});

test.each(await listVersions())('the fixtures of version %s stay below two and a half megabytes', async (version) => {
	const folder = join(fixturesFolder, version);
	const sizes = (await readdir(folder)).map(async (file) => (await stat(join(folder, file))).size);
	expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
});

describe.each(fixtures)('the fixture $about.version $name', (fixture) => {
	test.each(kinds)('holds on %s what its inventory says, before any newer version has touched it', async (kind) => {
		expect(countRows(await rowsThen(fixture, kind))).toEqual(fixture.inventory[kind].tables);
	});

	test('has work in every state', () => {
		const { drafts, withdrawn } = fixture.inventory;
		expect(Object.keys(drafts)).toEqual(
			expect.arrayContaining(['open', 'in_review', 'approved', 'approved, scheduled'])
		);
		expect(Object.keys(withdrawn)).toEqual(['over', 'protection', 'replaced']);
	});

	test('holds no private key', () => {
		expect(Object.keys(fixture.files).filter((path) => path.includes('/keys/'))).toEqual([]);
		const texts = Object.values(fixture.files).map((bytes) => Buffer.from(bytes).toString('latin1'));
		expect(texts.filter((text) => text.includes('PRIVATE KEY'))).toEqual([]);
	});
});

test('the inventories are read by people: they hold no token', async () => {
	for (const { about, name } of fixtures) {
		const text = await readFile(join(fixturesFolder, about.version, `${name}.inventory.json`), 'utf8');
		expect(text).not.toContain('kok_');
	}
});
