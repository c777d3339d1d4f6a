import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** How much of a file is read, and how long that may take. */
export interface FileLimits {
	limitBytes: number;
	timeoutMilliseconds: number;
}

/** Of whatever a release holds. */
export const fileLimits: FileLimits = { limitBytes: 64 * 1024 * 1024, timeoutMilliseconds: 60_000 };

/**
 * Reads a file in a folder where others may write. Rejects for anything but a regular file (a pipe would never end, a
 * device never be read), for more bytes and for more time than allowed, such as on a network disk that hangs.
 */
export async function readBounded(path: string, { limitBytes, timeoutMilliseconds }: FileLimits): Promise<Buffer> {
	const { promise: late, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => reject(new Error(`${path} could not be read in time`)), timeoutMilliseconds);
	try {
		return await Promise.race([readRegular(path, limitBytes), late]);
	} finally {
		clearTimeout(timer);
	}
}

async function readRegular(path: string, limitBytes: number): Promise<Buffer> {
	// Without O_NONBLOCK the opening of a pipe waits for someone who writes.
	await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
	const found = await file.stat();
	if (!found.isFile()) throw new Error(`${path} is no file`);
	if (found.size > limitBytes) throw new Error(`${path} has more than ${limitBytes} bytes`);
	return await readAll(file, found.size);
}

/** What grows while it is read is cut; its hash is then another one. */
async function readAll(file: FileHandle, size: number): Promise<Buffer> {
	const bytes = Buffer.allocUnsafe(size);
	let length = 0;
	while (length < size) {
		const { bytesRead } = await file.read(bytes, length, size - length, length);
		if (bytesRead === 0) break;
		length += bytesRead;
	}
	return bytes.subarray(0, length);
}
