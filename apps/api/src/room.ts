import { randomFillSync } from 'node:crypto';
import { open, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file that holds room on the disk, given free when someone must be protected and nothing else can be written. */
export interface Reserve {
	/** Returns whether there was any room to give free. */
	giveFree: () => Promise<boolean>;
	/** Holds the room again, where there is more than enough of it. */
	hold: () => Promise<void>;
}

/** Enough for a release and the log of the database, several times over. */
const reserveBytes = 32 * 1024 * 1024;
const chunkBytes = 1024 * 1024;

/** A reserve in a file. */
export function reserveAt(path: string, bytes = reserveBytes): Reserve {
	return {
		giveFree: async () => {
			const isThere = (await stat(path).catch(() => undefined)) !== undefined;
			await rm(path, { force: true });
			return isThere;
		},
		hold: async () => {
			const held = await stat(path).catch(() => undefined);
			if (held?.size === bytes || !(await isRoomFor(dirname(path), bytes))) return;
			await fill(path, bytes).catch(async () => rm(`${path}.part`, { force: true }));
		}
	};
}

/** Whether there is room for the reserve and for as much again. */
async function isRoomFor(folder: string, bytes: number): Promise<boolean> {
	const found = await statfs(folder).catch(() => undefined);
	return found !== undefined && found.bavail * found.bsize >= 2 * bytes;
}

/** Fills the file with random bytes, which no file system can compress. */
async function fill(path: string, bytes: number): Promise<void> {
	const part = `${path}.part`;
	await using file = await open(part, 'w', 0o600);
	const chunk = Buffer.alloc(Math.min(chunkBytes, bytes));
	for (let written = 0; written < bytes; written += chunk.length) await file.write(randomFillSync(chunk));
	await file.sync();
	await rename(part, path);
}

const fullCodes: ReadonlySet<unknown> = new Set([
	...['ENOSPC', 'EDQUOT', '53100'],
	// The last is what SQLite says when a database is opened and has no room for what its connections share.
	...['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE']
]);

/** Whether something failed because there is no room left on a disk. */
export function isDiskFull(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	return ('code' in error && fullCodes.has(error.code)) || isDiskFull(error.cause);
}

/**
 * Does a piece of work. If the disk is full and the work protects someone, it gives the reserve free and tries once
 * more.
 */
export async function withRoom<Out>(
	reserve: Reserve | undefined,
	work: () => Promise<Out>,
	isToProtect: () => Promise<boolean>
): Promise<Out> {
	try {
		return await work();
	} catch (error) {
		if (!isDiskFull(error) || !(await isToProtect()) || !(await reserve?.giveFree())) throw error;
		return work();
	}
}
