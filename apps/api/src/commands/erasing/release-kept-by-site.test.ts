import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { type Desk, openDesk } from '../../testing/desk.ts';
import { goalDrafts, networkDrafts } from '../../testing/drafts.ts';
import { type World, openWorld } from '../../testing/world.ts';
import { removeReleaseKeptBySite } from './release-kept-by-site.ts';

let world: World;
let desk: Desk;
let site: string;

beforeEach(async () => {
	world = await openWorld('sqlite', inject('postgresUrl'));
	desk = await openDesk(world);
	await desk.found(networkDrafts());
	await world.release();
	site = await mkdtemp(join(tmpdir(), 'kok-site-'));
	await cp(world.releases, site, { recursive: true });
});
afterEach(async () => {
	await world.close();
	await rm(site, { recursive: true, maxRetries: 5 });
});

test('an earlier release that a stopped site kept is removed, and the keys that the site trusts stay', async () => {
	await cp(join(world.releases, 'envelope.json'), join(site, 'key.pub'));
	await desk.found(goalDrafts('Ein Ziel'));
	await world.release();
	await removeReleaseKeptBySite(site, world.releases);
	expect((await readdir(site)).toSorted()).not.toContain('content');
	expect(await readdir(site)).toContain('key.pub');
});

test('the release that the site shows is not removed from what it keeps', async () => {
	const envelope = await readFile(join(site, 'envelope.json'), 'utf8');
	await removeReleaseKeptBySite(site, world.releases);
	expect(await readdir(site)).toContain('content');
	expect(await readFile(join(site, 'envelope.json'), 'utf8')).toBe(envelope);
});

test('what a site keeps of an earlier release is removed, though that site is slow and writes the next one meanwhile', async () => {
	const { envelope } = await world.release();
	await desk.found(goalDrafts('Ein Ziel'));
	await world.release();
	let isOver = false;
	const writing = (async () => {
		for (let file = 0; !isOver; file += 1) {
			await mkdir(join(site, 'media'), { recursive: true });
			await writeFile(join(site, 'media', String(file)), 'a picture').catch(() => undefined);
		}
	})();
	// The removal begins after two seconds.
	setTimeout(() => (isOver = true), 3_500);
	await removeReleaseKeptBySite(site, world.releases);
	await writing;
	const kept = await readdir(join(site, 'content')).catch(() => []);
	expect(kept).not.toContain(`${envelope.content}.json`);
});
