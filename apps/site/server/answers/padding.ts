import { constants, createBrotliCompress } from 'node:zlib';
import { finished } from 'node:stream/promises';

/**
 * Bodies are made longer without a change to what they say, so that the size of an answer does not tell which of several
 * pages it is.
 */

/** A text with as many spaces at its end as it takes to be so long. */
export function longerText(text: Buffer, length: number): Buffer {
	return Buffer.concat([text, Buffer.alloc(length - text.length, ' ')]);
}

/** A text as brotli, of which the last byte says nothing but that it ends: before it more can stand. */
export async function openBrotli(text: Buffer, params: Readonly<Record<number, number>>): Promise<Buffer> {
	const stream = createBrotliCompress({ params });
	const chunks: Buffer[] = [];
	stream.on('data', (chunk: Buffer) => chunks.push(chunk));
	stream.write(text);
	await new Promise<void>((resolve) => stream.flush(constants.BROTLI_OPERATION_FLUSH, () => resolve()));
	stream.end();
	await finished(stream);
	return Buffer.concat(chunks);
}

/** With blocks of metadata, which every decoder leaves out (RFC 7932, 9.2). */
export function longerBrotli(bytes: Buffer, length: number): Buffer {
	const end = bytes.length - 1;
	return Buffer.concat([bytes.subarray(0, end), ...metadata(length - bytes.length), bytes.subarray(end)]);
}

const longestBlock = 65_539;

/** Blocks of so many bytes altogether. The head of a block has one, two or three of them, by how long the rest is. */
function metadata(length: number): Buffer[] {
	if (length === 0) return [];
	if (length < 3) return [Buffer.from([kind]), ...metadata(length - 1)];
	if (length === 259) return [...metadata(1), ...metadata(length - 1)];
	const size = Math.min(length, longestBlock);
	const head = size < 259 ? 2 : 3;
	const block = Buffer.alloc(size, ' ');
	block.writeUIntLE(kind | ((head - 1) << 4) | ((size - head - 1) << 6), 0, head);
	return [block, ...metadata(length - size)];
}

/** Not the last block, and one of metadata: the first four bits. */
const kind = 0b0110;

/** With a comment in the head, which every decoder leaves out (RFC 1952, 2.3). */
export function longerGzip(bytes: Buffer, length: number): Buffer {
	if (bytes.length === length) return bytes;
	const head = Buffer.from(bytes.subarray(0, headOfGzip));
	head[flags] = (head[flags] ?? 0) | hasComment;
	const comment = Buffer.alloc(length - bytes.length, ' ');
	comment[comment.length - 1] = 0;
	return Buffer.concat([head, comment, bytes.subarray(headOfGzip)]);
}

const headOfGzip = 10;
const flags = 3;
const hasComment = 0b1_0000;
