import { hashBytes } from '@kok/release/envelope';
import { createWhole, listNames, readIfThere, removeFiles } from '@kok/release/whole-file';
import { rm } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';

// Contents of releases, kept privately so that an earlier one can be published again: each once, compressed, in a file that
// bears its hash.

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
const ending = '.json.zst';

/** Keeps a content. One that is kept already, and whole, is left as it is. */
export async function keepContent(folder: string, { hash, text }: { hash: string; text: string }): Promise<void> {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (await readKept(folder, hash)) return;
	const path = join(folder, `${hash}${ending}`);
	await rm(path, { force: true });
	await createWhole(path, await compress(text), { mode: 0o600 });
}

/** A kept content to the byte; nothing where it is not kept, or damaged. */
export async function readKept(folder: string, hash: string): Promise<Buffer | undefined> {
	const packed = await readIfThere(join(folder, `${hash}${ending}`));
	const bytes = packed && (await decompress(packed).catch(() => undefined));
	return bytes && hashBytes(bytes) === hash ? bytes : undefined;
}

/** The hashes of all contents that are kept. */
export async function listKept(folder: string): Promise<Set<string>> {
	const names = await listNames(folder);
	return new Set(names.flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : [])));
}

/** Removes every kept content but some, and what a crash left of others. */
export async function keepOnly(folder: string, hashes: ReadonlySet<string>): Promise<void> {
	const names = new Set([...hashes].map((hash) => `${hash}${ending}`));
	await removeFiles(folder, { except: (name) => names.has(name) });
}
