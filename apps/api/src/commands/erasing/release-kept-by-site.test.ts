import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
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
	await rm(site, { recursive: true });
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
