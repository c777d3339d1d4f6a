import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differences } from './comparing/differences.ts';
import { unexplained } from './comparing/mended.ts';
import { listFixtures } from './fixture/fixture.ts';
import { filesBelow, writeFolder } from './fixture/folder-files.ts';
import { shortAddresses } from './making/take-stock.ts';
import { publicKey, sealedRelease } from './network/sealed-release.ts';
import { readSite } from './network/site-pages.ts';

describe.each(await listFixtures())('a release that version $about.version sealed for $name', (fixture) => {
	test(
		"is followed by today's site as it lies: sites and servers are not updated in one moment",
		{
			timeout: 180_000
		},
		async () => {
			const releases = await mkdtemp(join(tmpdir(), 'kok-upgrade-'));
			try {
				await writeFolder(releases, filesBelow(fixture.files, 'sqlite/data/releases'));
				const { content, envelope } = await sealedRelease(releases);
				expect(envelope.number).toBe(fixture.inventory.sqlite.release.number);

				const { addresses } = fixture.inventory;
				const more = Object.keys(addresses);
				const pages = shortAddresses(await readSite({ releases, content, publicKey, more }, fixture.about.at));
				const now = Object.fromEntries(more.map((path) => [path, pages[path]]));
				const changed = differences(addresses, now);
				expect(unexplained(changed, 'addresses', fixture.about.version)).toEqual([]);
				for (const { path, after } of changed) {
					const [, leadsTo = ''] = /^301 (.*)$/.exec(String(after)) ?? [];
					expect([path, leadsTo, pages[leadsTo]]).toEqual([path, leadsTo, '200']);
				}
			} finally {
				await rm(releases, { recursive: true, force: true });
			}
		}
	);
});
