import { canaryPattern } from '@kok/audit/src/canaries/mint.ts';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';

/** Which canaries stand in which files. */
export type Found = ReadonlyMap<string, ReadonlySet<string>>;

/** Looks into every file below a folder, into packed ones too. */
export async function findInFolder(folder: string, planted: ReadonlyMap<string, string>): Promise<Found> {
	const found = new Map<string, ReadonlySet<string>>();
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		// A file that a checkpoint or the pruning of releases has removed meanwhile holds nothing.
		const bytes = await readFile(file).catch(() => Buffer.alloc(0));
		const canaries = findInBytes(unpacked(file, bytes), planted);
		if (canaries.size > 0) found.set(relative(folder, file), canaries);
	}
	return found;
}

/** The canaries in a text. */
export function findInBytes(bytes: Buffer | string, planted: ReadonlyMap<string, string>): ReadonlySet<string> {
	const text = typeof bytes === 'string' ? bytes : bytes.toString('latin1');
	return new Set((text.toLowerCase().match(canaryPattern) ?? []).filter((word) => planted.has(word)));
}

function unpacked(file: string, bytes: Buffer): Buffer {
	if (file.endsWith('.gz')) return gunzipSync(bytes);
	if (file.endsWith('.zst')) return zstdDecompressSync(bytes);
	return file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
}
