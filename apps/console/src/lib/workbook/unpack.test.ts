import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checksum } from './checksum.ts';
import type { PackedFile } from './packed-files.ts';
import { Room, unpack } from './unpack.ts';
import { workbookRefusals } from './workbook-refusals.ts';

const bytes = new Uint8Array(4 * 1024 * 1024);
const file: PackedFile = {
	packed: Uint8Array.from(deflateRawSync(bytes)),
	method: 8,
	isEncrypted: false,
	checksum: checksum(bytes),
	size: bytes.length
};

test('a file is unpacked in pieces', async () => {
	const sizes = await unpacked(file);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes.length);
	expect(Math.max(...sizes)).toBeLessThan(bytes.length / 4);
});

test('one that gives more than its directory says is left at once', async () => {
	const sizes: number[] = [];
	await expect(unpacked({ ...file, size: 100 }, sizes)).rejects.toMatchObject({ refusal: workbookRefusals.damaged });
	expect(sizes).toEqual([]);
});

test('of several files all share the room', async () => {
	const room = new Room();
	const large = { ...file, size: 100 * 1024 * 1024 };
	room.take(large);
	expect(() => room.take(large)).toThrow();
	room.take(file);
});

async function unpacked(packed: PackedFile, sizes: number[] = []): Promise<number[]> {
	for await (const piece of unpack(packed, new Room())) sizes.push(piece.length);
	return sizes;
}
