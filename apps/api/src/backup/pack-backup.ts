import { createTarPacker } from 'modern-tar';
import { createHash } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createZstdCompress } from 'node:zlib';
import { asTransform, hashing, readBytes, syncFolder, writeSynced } from './byte-streams.ts';
import { encrypterFor } from './keys-of-age.ts';
import { manifestFile, sumsFile } from './manifest.ts';

/** A backup as it lies on the disk. */
export interface PackedBackup {
	bytes: number;
	/** SHA-256 of the file. */
	sha256: string;
}

/**
 * Packs a folder into one file: tar, compressed with zstd, encrypted with age. The manifest comes first and the checksums
 * of all files last. The file is there whole and synced, or not at all; what was there under its name is replaced.
 */
export async function packBackup(
	folder: string,
	{ file, recipients, at }: { file: string; recipients: readonly string[]; at: string }
): Promise<PackedBackup> {
	const unfinished = `${file}.unfinished`;
	try {
		const { readable, controller } = createTarPacker();
		const packing = packFolder(controller, { folder, mtime: new Date(at) }).catch((error: unknown) => {
			controller.error(error);
		});
		const compressed = readable.pipeThrough(asTransform(createZstdCompress()));
		const encrypted = await (await encrypterFor(recipients)).encrypt(compressed);
		const hash = createHash('sha256');
		await writeSynced(encrypted.pipeThrough(hashing(hash)), { path: unfinished, flags: 'w' });
		await packing;
		await rename(unfinished, file);
		await syncFolder(dirname(file));
		return { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
	} finally {
		await rm(unfinished, { force: true });
	}
}

type Packer = ReturnType<typeof createTarPacker>['controller'];

async function packFolder(packer: Packer, { folder, mtime }: { folder: string; mtime: Date }): Promise<void> {
	const sums: string[] = [];
	const others = (await listFiles(folder)).filter((name) => name !== manifestFile);
	for (const name of [manifestFile, ...others]) {
		const path = join(folder, name);
		const { size, mode } = await stat(path);
		const hash = createHash('sha256');
		const entry = packer.add({ name, size, mode: mode & 0o777, mtime, type: 'file' });
		await readBytes(path).pipeThrough(hashing(hash)).pipeTo(entry);
		sums.push(`${hash.digest('hex')}  ${name}\n`);
	}
	await packText(packer, { name: sumsFile, text: sums.join(''), mtime });
	packer.finalize();
}

async function packText(
	packer: Packer,
	{ name, text, mtime }: { name: string; text: string; mtime: Date }
): Promise<void> {
	const bytes = Buffer.from(text);
	const writer = packer.add({ name, size: bytes.length, mode: 0o600, mtime, type: 'file' }).getWriter();
	await writer.write(bytes);
	await writer.close();
}

/** Every file below a folder, by its path from there, in a fixed order. */
async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
}
