import { type ParsedTarEntry, createTarDecoder } from 'modern-tar';
import { createHash } from 'node:crypto';
import { chmod, mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createZstdDecompress } from 'node:zlib';
import { migrationNames } from '../db/migrate.ts';
import { asTransform, fromPieces, hashing, readBytes, writeSynced } from './byte-streams.ts';
import type { BackupFault } from './backup-faults.ts';
import { decrypterFor } from './keys-of-age.ts';
import { AnyManifest, Manifest, backupFormat, manifestFile, sqliteFile, sumsFile, tablesFolder } from './manifest.ts';

/** Bytes that age encrypts at a time, each with a check of its own. */
const chunkBytes = 64 * 1024;
const magic = Buffer.from('age-encryption.org/v1\n');
const largestTextBytes = 64 * 1024 * 1024;

interface Unpacking {
	identities: readonly string[];
	/** An empty folder. */
	into: string;
}

/**
 * Decrypts a backup and writes its files into a folder, each checked by its hash. Of what is wrong with it the first is
 * named; files that were written by then stay in the folder, which the caller removes. Throws what the disk throws.
 */
export async function unpackBackup(
	file: string,
	{ identities, into }: Unpacking
): Promise<{ manifest: Manifest } | { fault: BackupFault }> {
	const size = (await stat(file).catch(() => undefined))?.size;
	if (size === undefined) return { fault: { code: 'missing' } };
	const opened = await decrypt(file, { identities, size });
	if ('fault' in opened) return opened;
	const { plain, lost } = opened;
	try {
		const archive = plain
			.pipeThrough(asTransform(createZstdDecompress()))
			.pipeThrough(createTarDecoder({ strict: true }));
		return await unpackEntries(archive, into);
	} catch (error) {
		const fault = lost();
		if (fault) return { fault };
		if (isOfDisk(error)) throw error;
		return { fault: { code: error instanceof Unlike ? 'damaged' : 'no-backup' } };
	}
}

interface Decrypted {
	plain: ReadableStream<Uint8Array>;
	/** What was wrong with the encrypted bytes, once reading has failed. */
	lost: () => BackupFault | undefined;
}

async function decrypt(
	file: string,
	{ identities, size }: { identities: readonly string[]; size: number }
): Promise<Decrypted | { fault: BackupFault }> {
	const beginning = await readBeginning(file);
	if (!beginning.equals(magic.subarray(0, beginning.length))) return { fault: { code: 'no-backup' } };
	if (beginning.length < magic.length) return { fault: { code: 'cut-off' } };

	const encrypted = readBytes(file);
	try {
		const plain = await (await decrypterFor(identities)).decrypt(encrypted);
		let [done, fault]: [number, BackupFault | undefined] = [0, undefined];
		const whole = sizeOr(0, () => plain.size(size));
		// Where reading fails at the last chunk, the one before it may not have been handed on.
		const noteLoss = () => (fault = { code: done + 2 * chunkBytes >= whole ? 'cut-off' : 'damaged' });
		const watched = watch(plain, { onBytes: (bytes) => (done += bytes), onFailure: noteLoss });
		return { plain: fromPieces(watched), lost: () => fault };
	} catch (error) {
		const words = error instanceof Error ? error.message : '';
		if (words.startsWith('no identity matched')) return { fault: { code: 'wrong-key' } };
		// A header of some hundred bytes that cannot be read is damaged, or there is nothing after it.
		return { fault: { code: size < chunkBytes ? 'cut-off' : 'damaged' } };
	}
}

async function readBeginning(file: string): Promise<Buffer> {
	await using handle = await open(file, 'r');
	const { buffer, bytesRead } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0);
	return buffer.subarray(0, bytesRead);
}

async function* watch(
	stream: ReadableStream<Uint8Array>,
	{ onBytes, onFailure }: { onBytes: (bytes: number) => void; onFailure: () => void }
): AsyncGenerator<Uint8Array, void> {
	try {
		for await (const chunk of stream) {
			onBytes(chunk.length);
			yield chunk;
		}
	} catch (error) {
		onFailure();
		throw error;
	}
}

/** What the archive has is not what it says of itself. */
class Unlike extends Error {}

async function unpackEntries(
	archive: ReadableStream<ParsedTarEntry>,
	into: string
): Promise<{ manifest: Manifest } | { fault: BackupFault }> {
	const sums: string[] = [];
	let manifest: Manifest | undefined;
	let claimed: string | undefined;
	for await (const { header, body } of archive) {
		const { name, mode = 0o600, type = 'file' } = header;
		if (type !== 'file' || !isPlace(name)) return { fault: { code: 'no-backup' } };
		if (name === sumsFile) claimed = await textOf(body);
		else sums.push(`${await writeFile(body, { path: join(into, name), mode })}  ${name}\n`);
		if (manifest) continue;
		if (name !== manifestFile) return { fault: { code: 'no-backup' } };
		const read = await readManifest(join(into, manifestFile));
		if ('fault' in read) return read;
		({ manifest } = read);
	}
	if (!manifest) return { fault: { code: 'no-backup' } };
	if (claimed !== sums.join('')) throw new Unlike();
	return { manifest };
}

const folders = ['keys', 'releases', 'media', 'kept', tablesFolder];
const plainName = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/** Whether a path in an archive leads to where a backup has files, and nowhere else. */
function isPlace(name: string): boolean {
	if ([manifestFile, sumsFile, sqliteFile].includes(name)) return true;
	const [folder = '', ...rest] = name.split('/');
	return folders.includes(folder) && rest.length > 0 && rest.every((part) => plainName.test(part));
}

async function readManifest(path: string): Promise<{ manifest: Manifest } | { fault: BackupFault }> {
	await using handle = await open(path, 'r');
	const text = await handle.readFile('utf8');
	const any = AnyManifest.safeParse(orNull(text));
	if (!any.success) return { fault: { code: 'no-backup' } };
	if (any.data.format > backupFormat) return { fault: { code: 'newer' } };
	const read = Manifest.safeParse(orNull(text));
	if (!read.success) return { fault: { code: 'no-backup' } };
	const isKnown = read.data.migrations.every((name) => migrationNames.includes(name));
	return isKnown ? { manifest: read.data } : { fault: { code: 'newer' } };
}

/** Writes and syncs a file that is not there yet; returns its SHA-256. */
async function writeFile(
	body: ReadableStream<Uint8Array>,
	{ path, mode }: { path: string; mode: number }
): Promise<string> {
	await mkdir(dirname(path), { recursive: true });
	const hash = createHash('sha256');
	await writeSynced(body.pipeThrough(hashing(hash)), { path, flags: 'wx' });
	await chmod(path, mode & 0o777);
	return hash.digest('hex');
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
	const pieces: Uint8Array[] = [];
	let bytes = 0;
	for await (const piece of body) {
		bytes += piece.length;
		if (bytes > largestTextBytes) throw new Unlike();
		pieces.push(piece);
	}
	return Buffer.concat(pieces).toString();
}

function orNull(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function sizeOr(instead: number, measure: () => number): number {
	try {
		return measure();
	} catch {
		return instead;
	}
}

const codesOfDisk = ['ENOSPC', 'EDQUOT', 'EIO', 'EACCES', 'EPERM', 'EROFS', 'EMFILE', 'ENOENT'];

function isOfDisk(error: unknown): boolean {
	return error instanceof Error && 'code' in error && codesOfDisk.some((code) => code === error.code);
}
