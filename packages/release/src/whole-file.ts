import { randomUUID } from 'node:crypto';
import { chmod, link, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type FileLimits, fileLimits, readBounded } from './bounded-file.ts';

/** Reads a file; `undefined` where there is none. Rejects for what is no file, too long or out of reach. */
export async function readIfThere(path: string, limits: FileLimits = fileLimits): Promise<Buffer | undefined> {
	return readBounded(path, limits).catch(ifMissing(undefined));
}

/**
 * Writes a file that others see whole or not at all, also when the power fails: a temporary file in the same
 * folder, synced, renamed over the old one, and the folder synced. `beforeSwitch` is called just before the rename.
 */
export async function writeWhole(
	path: string,
	bytes: Uint8Array,
	{ beforeSwitch }: { beforeSwitch?: () => void } = {}
): Promise<void> {
	await place(path, { bytes, mode: 0o644 }, async (temporary) => {
		beforeSwitch?.();
		await rename(temporary, path);
	});
}

/** Like `writeWhole`, also where a folder stands in the way: it goes, since no file can be renamed over it. */
export async function replaceWhole(
	path: string,
	bytes: Uint8Array,
	{ beforeSwitch }: { beforeSwitch?: () => void } = {}
): Promise<void> {
	const there = await lstat(path).catch(ifMissing(undefined));
	if (there?.isDirectory()) await rm(path, { recursive: true });
	await writeWhole(path, bytes, beforeSwitch ? { beforeSwitch } : {});
}

/** Like `writeWhole`, but leaves alone what is there already, also when two create at once. */
export async function createWhole(path: string, bytes: Uint8Array, { mode }: { mode: number }): Promise<void> {
	await place(path, { bytes, mode }, async (temporary) => {
		try {
			// Unlike a rename, a link fails where a file is.
			await link(temporary, path);
		} catch (error) {
			if ((await readIfThere(path)) === undefined) throw error;
		}
	});
}

/** Makes sure that a file which is there outlasts a power cut: it may have been renamed but not yet synced. */
export async function settleFile(path: string): Promise<void> {
	await sync(path);
	await sync(dirname(path));
}

/** Makes a folder, and those above it, where it is missing: open to others only where a mode says so. */
export async function ensureFolder(path: string, { mode }: { mode?: number } = {}): Promise<void> {
	let made = resolve(path);
	const first = await mkdir(made, { recursive: true });
	if (first === undefined) return;
	if (mode !== undefined) await chmod(made, mode);

	while (made.length > first.length) {
		await sync(dirname(made));
		made = dirname(made);
	}
	await sync(dirname(first));
}

/** What is in a folder; a missing one is empty. */
export async function listNames(folder: string): Promise<string[]> {
	return readdir(folder).catch(ifMissing<string[]>([]));
}

/** Removes everything in a folder whose name is not to be kept; a missing folder is empty. */
export async function removeFiles(folder: string, { except }: { except: (name: string) => boolean }): Promise<void> {
	const names = (await listNames(folder)).filter((name) => !except(name));
	if (names.length === 0) return;

	for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
	await sync(folder);
}

/** Whether a file is one that a writer has not finished, or never will. */
export function isTemporary(name: string): boolean {
	return name.startsWith('.') && name.endsWith('.tmp');
}

async function place(
	path: string,
	{ bytes, mode }: { bytes: Uint8Array; mode: number },
	name: (temporary: string) => Promise<void>
): Promise<void> {
	const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
	try {
		await writeSynced(temporary, { bytes, mode });
		await name(temporary);
	} finally {
		await rm(temporary, { force: true });
	}
	await sync(dirname(path));
}

async function writeSynced(path: string, { bytes, mode }: { bytes: Uint8Array; mode: number }): Promise<void> {
	await using file = await open(path, 'wx', mode);
	// Whatever the process keeps for itself (its umask), a release is public.
	await file.chmod(mode);
	await file.writeFile(bytes);
	await file.sync();
}

async function sync(path: string): Promise<void> {
	await using handle = await open(path, 'r');
	await handle.sync();
}

function ifMissing<Instead>(instead: Instead): (error: unknown) => Instead {
	return (error) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead;
		throw error;
	};
}
