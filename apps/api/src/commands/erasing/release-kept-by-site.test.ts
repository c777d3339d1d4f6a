import { createKeyPair } from '@kok/release/keys';
import { contentFolder, envelopeFile, mediaFolder } from '@kok/release/layout';
import { signEnvelope } from '@kok/release/seal';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startOfTime } from '../../testing/world.ts';
import { removeReleaseKeptBySite } from './release-kept-by-site.ts';

let place: string;
beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), 'kok-kept-by-site-'));
	for (const folder of [contentFolder, mediaFolder]) await mkdir(join(place, 'site', folder), { recursive: true });
	const [content, chainHead] = ['a', 'b'].map((letter) => letter.repeat(64)) as [string, string];
	const stated = { content, number: 1, previous: undefined, chainHead, at: startOfTime };
	const envelope = signEnvelope(stated, createKeyPair().privateKey);
	await writeFile(join(place, 'site', envelopeFile), JSON.stringify(envelope));
	await writeFile(join(place, 'site', contentFolder, `${content}.json`), '{}');
});
afterEach(async () => rm(place, { recursive: true, maxRetries: 5 }));

test('what a site keeps of an earlier release is removed, though that site is slow and writes the next one meanwhile', async () => {
	let isOver = false;
	const writing = (async () => {
		for (let file = 0; !isOver; file += 1) {
			await mkdir(join(place, 'site', mediaFolder), { recursive: true });
			await writeFile(join(place, 'site', mediaFolder, String(file)), 'a picture').catch(() => undefined);
		}
	})();
	// It writes while the removal begins, and has done so a second later.
	setTimeout(() => (isOver = true), 3_500);
	await removeReleaseKeptBySite(join(place, 'site'), join(place, 'releases'));
	await writing;
	await expect(access(join(place, 'site', contentFolder, `${'a'.repeat(64)}.json`))).rejects.toThrow('ENOENT');
});
