import { kinds } from '@kok/api/src/testing/database.ts';
import type {} from '@kok/api/src/testing/global-setup.ts';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { listFixtures } from './fixture/fixture.ts';
import { type LaidOut, layOut } from './fixture/lay-out.ts';
import { spoiledFiles, spoiledInside } from './refusing/spoiled.ts';
import { type Ending, startApi, superviseApi } from './refusing/start-api.ts';
import { strangers } from './refusing/strangers.ts';

const fixture = (await listFixtures()).findLast(({ name }) => name === 'fictional');
if (!fixture) throw new Error('There is no fixture');

/** Root may do everything everywhere, so it lets somebody else run the server. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

let place: LaidOut;
afterEach(async () => place.remove());

/** One sentence for whoever operates it, and the code by which the supervisor does not try again. */
function expectRefusal({ code, said }: Ending, says: RegExp): void {
	expect(said).toMatch(says);
	expect(said.trimEnd().split('\n')).toHaveLength(1);
	expect(said).toMatch(/\.\n$/);
	expect(said).not.toMatch(/\.ts:\d|Error:|aber-geheim/);
	expect(code).toBe(78);
}

describe.each(kinds)('on %s the API refuses', (kind) => {
	test.each(spoiledInside)('$what', async ({ spoil, says }) => {
		place = await layOut(fixture, kind, inject('postgresUrl'));
		await spoil(place);
		expectRefusal(await startApi(place), says);
	});
});

describe('the API refuses', () => {
	test.each(spoiledFiles)('$what', async ({ spoil, says }) => {
		place = await layOut(fixture, 'sqlite', '');
		await spoil(place);
		expectRefusal(await startApi(place), says);
	});

	test.each(strangers)('$what of PostgreSQL', async ({ addressFor, says }) => {
		place = await layOut(fixture, 'postgres', inject('postgresUrl'));
		const databaseUrl = await addressFor({ dataDir: place.dataDir, databaseUrl: place.databaseUrl ?? '' });
		expectRefusal(await startApi({ dataDir: place.dataDir, databaseUrl }), says);
	});

	test('a folder that its user may not read', async () => {
		place = await layOut(fixture, 'sqlite', '');
		await chmod(place.dataDir, 0o000);
		expectRefusal(await startApi(place, nobody), /EACCES/);
	});
});

test('the supervisor does not start it again', async () => {
	place = await layOut(fixture, 'sqlite', '');
	await writeFile(join(place.dataDir, 'kok.sqlite'), 'Einkaufsliste: Milch, Brot. '.repeat(400));
	expectRefusal(await superviseApi(place), /kok\.sqlite/);
});
