import type { Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Duplex, Readable, Writable } from 'node:stream';

/** The bytes of a file, in pieces of 64 KiB. */
export function readBytes(path: string): ReadableStream<Uint8Array> {
	return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
}

/** A stream of pieces, each asked for when it is wanted; the types of browsers lack `ReadableStream.from`. */
export function fromPieces(pieces: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
	const source = {
		pull: async (controller: ReadableStreamDefaultController<Uint8Array>) => {
			const { done, value } = await pieces.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: async () => void (await pieces.return(undefined))
	};
	return new ReadableStream(source, { highWaterMark: 0 });
}

/** Writes bytes into a file for its owner alone, and has the disk remember them. */
export async function writeSynced(
	bytes: ReadableStream<Uint8Array>,
	{ path, flags }: { path: string; flags: 'w' | 'wx' }
): Promise<void> {
	const written = createWriteStream(path, { flags, mode: 0o600 });
	await bytes.pipeTo(Writable.toWeb(written) as WritableStream<Uint8Array>);
	await using file = await open(path, 'r+');
	await file.sync();
}

/** Has the disk remember the names in a folder. */
export async function syncFolder(path: string): Promise<void> {
	await using folder = await open(path, 'r');
	await folder.sync();
}

/** Passes bytes on and adds them to a hash. */
export function hashing(hash: Hash): TransformStream<Uint8Array, Uint8Array> {
	return new TransformStream({
		transform: (chunk, controller) => {
			hash.update(chunk);
			controller.enqueue(chunk);
		}
	});
}

/** A stream of Node’s as a pair of the web’s. For streams that take and give bytes, such as those of zlib. */
export function asTransform(duplex: Duplex): ReadableWritablePair<Uint8Array, Uint8Array> {
	return Duplex.toWeb(duplex) as ReadableWritablePair<Uint8Array, Uint8Array>;
}
