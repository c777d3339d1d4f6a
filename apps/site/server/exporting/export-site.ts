import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { canonicalJson } from '@kok/domain/canonical';
import type { Release } from '@kok/release/verify';
import { serverSettings } from './server-settings.ts';
import { type StaticOptions, type StaticSite, writeStaticSite } from './static-site.ts';

/** By this file an export is known again; it says of which release it is. */
const marker = '.export.json';

/** A folder that holds something else, in a sentence for whoever named it. */
export class ForeignFolderError extends Error {}

/**
 * Writes a release into a folder that any server of files can hand out, with sample settings of servers in `.server`.
 * The same release gives the same files. What an earlier export left there is replaced whole, or not at all when
 * something goes wrong. Refuses (throws a `ForeignFolderError`) a folder that holds anything else.
 */
export async function exportSite(
	release: Release,
	{ folder, ...options }: Omit<StaticOptions, 'write'> & { folder: string }
): Promise<StaticSite> {
	const place = resolve(folder);
	await refuseForeign(place);
	const fresh = `${place}.${randomUUID()}.new`;
	const at = new Date(release.envelope.at);
	try {
		const write = async (file: string, bytes: Uint8Array | string) => placeFile(join(fresh, file), { bytes, at });
		const site = await writeStaticSite(release, { ...options, write });
		const { nginx, caddy, headers } = serverSettings(site);
		await write('.server/nginx.conf', nginx);
		await write('.server/Caddyfile', caddy);
		await write('_headers', headers);
		await write(marker, `${canonicalJson({ number: release.envelope.number, content: release.envelope.content })}\n`);
		await openToAll(fresh);
		await switchFolders(fresh, place);
		return site;
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}

/** The instant of the release, so that servers tell the same of the same file wherever it lies. */
async function placeFile(path: string, { bytes, at }: { bytes: Uint8Array | string; at: Date }): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, bytes, { flag: 'wx' });
	await utimes(path, at, at);
}

/** A web server runs as another user and has to read the exported site, whatever umask this process has. */
async function openToAll(folder: string): Promise<void> {
	await chmod(folder, 0o755);
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
	}
}

async function refuseForeign(place: string): Promise<void> {
	const names = await readdir(place).catch(ifMissing<string[]>([]));
	if (names.length === 0 || names.includes(marker)) return;
	throw new ForeignFolderError(`${place} holds something else. Name an empty folder, or one of an earlier export.`);
}

async function switchFolders(fresh: string, place: string): Promise<void> {
	await mkdir(dirname(place), { recursive: true });
	const before = `${fresh}.before`;
	await rename(place, before).catch(ifMissing(undefined));
	try {
		await rename(fresh, place);
	} catch (error) {
		await rename(before, place).catch(ifMissing(undefined));
		throw error;
	}
	await rm(before, { recursive: true, force: true });
}

function ifMissing<Instead>(instead: Instead): (error: unknown) => Instead {
	return (error) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead;
		throw error;
	};
}
