import { writtenAsPem } from '@kok/release/keys';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { openDesk } from '../testing/desk.ts';
import { demandDrafts, networkDrafts } from '../testing/drafts.ts';
import { type World, openWorld } from '../testing/world.ts';
import { type ForecasterApart, forecasterApart } from './forecaster-apart.ts';
import { removeFolder } from '../testing/remove-folder.ts';

const builtSite = join(import.meta.dirname, '../../../site/server/testing/built-foresight.ts');

let world: World;
let forecaster: ForecasterApart;
afterEach(async () => {
	forecaster.close();
	await world.close();
});

/** An API whose forecasts are made apart, over a network with one demand, and what is asked of it. */
async function openApart(
	kind: (typeof kinds)[number],
	{
		siteProgram = builtSite,
		...times
	}: { siteProgram?: string; idleMilliseconds?: number; deadlineMilliseconds?: number } = {}
) {
	const place = async () => {
		const { databases, place } = world.database;
		const { releases, media, publicKey } = world;
		const database = databases.kind === 'sqlite' ? { file: place } : { url: place };
		return Promise.resolve({ database, releases, media, publicKey: writtenAsPem(publicKey), siteProgram });
	};
	forecaster = forecasterApart(place, { idleMilliseconds: 60_000, ...times });
	world = await openWorld(kind, inject('postgresUrl'), { forecaster });
	const desk = await openDesk(world);
	await desk.found(networkDrafts());
	const record = await desk.found(demandDrafts(1));
	const values = { ...demandDrafts(1).parts.de.values, title: 'Ein anderer Titel' };
	return async (path: string) =>
		world.send({ method: 'POST', path, token: desk.ana, body: { parts: [{ record, part: 'de', values }] } });
}

describe.each(kinds)('a process that forecasts, on %s', (kind) => {
	test('is started by the first question, answers also after it died, and ends after some rest', async () => {
		const ask = await openApart(kind, { idleMilliseconds: 1_000 });
		expect(forecaster.pid()).toBeUndefined();
		const opened = await ask('/api/previews');
		expect(opened).toMatchObject({ status: 201 });
		const first = forecaster.pid();
		expect(first).toBeDefined();

		const asking = ask('/api/publications/changes');
		process.kill(first ?? 0, 'SIGKILL');
		const changes = await asking;
		expect(changes.status).toBe(200);
		expect(Object.values(changes.body['pages'] ?? {})).toContainEqual(expect.objectContaining({ change: 'new' }));
		expect(forecaster.pid()).not.toBe(first);
		await expect.poll(() => forecaster.pid()).toBeUndefined();
	});
});

test('that has no answer by the deadline is ended, and whoever asked is told when to ask again', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'kok-endless-'));
	const siteProgram = join(folder, 'endless.mjs');
	await writeFile(siteProgram, 'export async function openForesight() { for (;;); }');
	try {
		const ask = await openApart('sqlite', { siteProgram, deadlineMilliseconds: 1_500 });
		const asking = ask('/api/publications/changes');
		await expect.poll(() => forecaster.pid()).toBeDefined();
		const pid = forecaster.pid() ?? 0;
		const answer = await asking;
		expect(answer).toMatchObject({ status: 503, body: { type: '/api/problems/busy' } });
		expect(answer.headers.get('retry-after')).toBe('30');
		await expect.poll(() => isAlive(pid)).toBe(false);
	} finally {
		await removeFolder(folder);
	}
});

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

test('where no site lies there is a refusal that says so', async () => {
	const ask = await openApart('sqlite', { siteProgram: '/nowhere/foresee.ts' });
	expect(await ask('/api/previews')).toMatchObject({ status: 409, body: { refusal: 'site-not-at-hand' } });
});
