import { readEnvelope } from '@kok/release/folder';
import { contentFolder, mediaFolder } from '@kok/release/layout';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const attempts = 8;
const pauseMilliseconds = 250;

/**
 * A site on this machine keeps the release that it served last for its next start. One that runs replaces it by itself in
 * a moment. What one that is stopped keeps of an earlier release is removed here, and with it whatever was erased since;
 * the keys that it has come to trust stay.
 */
export async function removeReleaseKeptBySite(site: string, releases: string): Promise<void> {
	for (let attempt = 0; attempt < attempts; attempt += 1) {
		const [kept, shown] = await Promise.all([contentIn(site), contentIn(releases)]);
		if (kept === undefined || kept === shown) return;
		await setTimeout(pauseMilliseconds);
	}
	// A site that is only slow may be writing the next release there at this moment.
	const patient = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;
	for (const folder of [contentFolder, mediaFolder]) await rm(join(site, folder), patient);
}

async function contentIn(folder: string): Promise<string | undefined> {
	return (await readEnvelope(folder).catch(() => undefined))?.content;
}
