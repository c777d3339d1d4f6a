import { createWhole, ensureFolder, readIfThere, settleFile } from '@kok/release/whole-file';
import { hashBytes } from '@kok/release/envelope';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts a file under its hash, synced: it is on disk before anything says so. What is there and whole is left as it is. */
export async function placeFile(folder: string, { hash, bytes }: { hash: string; bytes: Uint8Array }): Promise<void> {
	const path = join(folder, hash);
	const there = await readIfThere(path);
	if (there && hashBytes(there) === hash) return settleFile(path);

	await ensureFolder(folder);
	if (there) await rm(path);
	await createWhole(path, bytes, { mode: 0o600 });
}

/** The bytes of a file; nothing where it is missing or no longer what it was. */
export async function readFileAt(folder: string, hash: string): Promise<Buffer | undefined> {
	const bytes = await readIfThere(join(folder, hash));
	return bytes && hashBytes(bytes) === hash ? bytes : undefined;
}

/** Names of all in the folder that was last written before an instant; what a crashed writer left is among it. */
export async function listFilesBefore(folder: string, instant: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => []);
	const old = await Promise.all(
		names.map(async (name) => ((await isBefore(join(folder, name), instant)) ? [name] : []))
	);
	return old.flat();
}

export async function removeFile(folder: string, name: string): Promise<void> {
	await rm(join(folder, name), { force: true });
}

async function isBefore(path: string, instant: string): Promise<boolean> {
	const found = await stat(path).catch(() => undefined);
	return found !== undefined && found.mtimeMs < Date.parse(instant);
}
