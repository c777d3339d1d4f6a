import { chmodSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** For everyone but the owner: read and write, and the right to pass through a folder. */
const readable = 0o066;
const anything = 0o077;

/**
 * What in a data folder nobody else on the machine may read: drafts, notes, tokens, the key that signs. The folder of
 * the releases and the public key are public, so a site of another user may be let through to them.
 */
const guarded: readonly { name: string; mask: number }[] = [
	{ name: '', mask: readable },
	{ name: 'kok.sqlite', mask: anything },
	{ name: 'kok.sqlite-wal', mask: anything },
	{ name: 'kok.sqlite-shm', mask: anything },
	{ name: 'media', mask: anything },
	{ name: 'before-migration', mask: anything },
	{ name: 'keys', mask: readable },
	{ name: 'keys/release.key', mask: anything },
	{ name: 'keys/codes.key', mask: anything }
];

/** Everything this process makes from now on is for its own user alone, unless it says otherwise. */
export function makeFilesPrivate(): void {
	process.umask(anything);
}

/** Paths in a data folder that others on this machine may read or write. */
export function listOpenPaths(dataDir: string): string[] {
	return openOnes(dataDir).map(({ path }) => path);
}

/** Takes from others what earlier versions left open. A file of another user stays as it is, and `kok doctor` names it. */
export function closeOpenPaths(dataDir: string): void {
	for (const { path, mode, mask } of openOnes(dataDir)) {
		try {
			chmodSync(path, mode & ~mask);
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
		}
	}
}

function openOnes(dataDir: string): { path: string; mode: number; mask: number }[] {
	return guarded.flatMap(({ name, mask }) => {
		const path = join(dataDir, name);
		if (!existsSync(path)) return [];
		const mode = statSync(path).mode & 0o7777;
		return (mode & mask) === 0 ? [] : [{ path, mode, mask }];
	});
}
