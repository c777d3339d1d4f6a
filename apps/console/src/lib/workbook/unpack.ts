import { checksum } from './checksum.ts';
import type { PackedFile } from './packed-files.ts';
import { Unreadable } from './unreadable.ts';
import { workbookRefusals } from './workbook-refusals.ts';

/** A workbook for which this is not enough has more rows than an import takes. */
const mostBytes = 128 * 1024 * 1024;
const portion = 64 * 1024;
/** So often the page may draw and answer while it reads. */
const betweenPauses = 1024 * 1024;

/** How many bytes may still be unpacked. */
export class Room {
	#left = mostBytes;

	/** Refuses a file that says of itself that it is larger; `unpack` holds it to what it says. */
	take({ size }: PackedFile): void {
		if (size > this.#left) throw new Unreadable(workbookRefusals.tooMuch);
		this.#left -= size;
	}
}

/**
 * Unpacks a file piece by piece, so that it is never whole in memory. One that is encrypted is refused as protected; one that
 * gives other bytes than its directory says, or more of them, as damaged.
 */
export async function* unpack(file: PackedFile, room: Room): AsyncGenerator<Uint8Array> {
	if (file.isEncrypted) throw new Unreadable(workbookRefusals.protected);
	room.take(file);
	let [sum, size, paused] = [0, 0, 0];
	for await (const piece of piecesOf(file)) {
		size += piece.length;
		if (size > file.size) throw new Unreadable(workbookRefusals.damaged);
		sum = checksum(piece, sum);
		yield piece;
		if (size - paused >= betweenPauses) {
			await new Promise((resolve) => setTimeout(resolve));
			paused = size;
		}
	}
	if (sum !== file.checksum) throw new Unreadable(workbookRefusals.damaged);
}

function piecesOf({ method, packed }: PackedFile): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
	if (method === 0) return portionsOf(packed);
	if (method === 8) return inflated(packed);
	throw new Unreadable(workbookRefusals.damaged);
}

function* portionsOf(bytes: Uint8Array): Generator<Uint8Array> {
	for (let start = 0; start < bytes.length; start += portion) yield bytes.subarray(start, start + portion);
}

async function* inflated(packed: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
	const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	try {
		for (let next = await nextOf(reader); !next.done; next = await nextOf(reader)) yield next.value;
	} finally {
		// A stream that has failed is not cancelled, and says so once more.
		await reader.cancel().catch(() => undefined);
	}
}

async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>) {
	return reader.read().catch(() => {
		throw new Unreadable(workbookRefusals.damaged);
	});
}
