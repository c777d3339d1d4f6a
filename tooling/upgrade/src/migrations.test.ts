import { describe, expect, test } from 'vitest';
import { listVersions, readAbout } from './fixture/fixture.ts';
import { hashMigrations } from './fixture/migrations.ts';

describe.each(await listVersions())('the migrations of version %s', (version) => {
	test('stand in their files to the byte: a merged one is never edited', async () => {
		const { migrations } = await readAbout(version);
		expect(await hashMigrations()).toMatchObject(migrations);
	});

	test('come before all that later versions added', async () => {
		const { migrations } = await readAbout(version);
		const names = Object.keys(migrations);
		expect(Object.keys(await hashMigrations()).slice(0, names.length)).toEqual(names);
	});
});
