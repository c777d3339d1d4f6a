import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG. */
export function pngChunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** A PNG of two colours with what it says about its size, its packed pixels and further chunks. */
export function makePng({
	width,
	height,
	rows = height,
	more = []
}: {
	width: number;
	height: number;
	/** How many rows are really there. */
	rows?: number;
	more?: readonly Buffer[];
}): Buffer {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([1, 0, 0, 0, 0], 8);
	const pixels = deflateSync(Buffer.alloc(rows * (1 + Math.ceil(width / 8))));
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		pngChunk('IHDR', head),
		...more,
		pngChunk('IDAT', pixels),
		pngChunk('IEND', Buffer.alloc(0))
	]);
}

/** A GIF whose frames are all one dot. */
export function makeGif({ width, height, frames }: { width: number; height: number; frames: number }): Buffer {
	const screen = Buffer.alloc(7);
	screen.writeUInt16LE(width, 0);
	screen.writeUInt16LE(height, 2);
	screen[4] = 0x80;
	const frame = Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
	return Buffer.concat([
		Buffer.from('GIF89a'),
		screen,
		Buffer.from([0, 0, 0, 255, 255, 255]),
		...Array.from({ length: frames }, () => frame),
		Buffer.from([0x3b])
	]);
}

/** A JPEG that says to be of another size than it is. */
export function jpegSaying(jpeg: Buffer, { width, height }: { width: number; height: number }): Buffer {
	const changed = Buffer.from(jpeg);
	const frame = ['\xff\xc0', '\xff\xc2'].map((mark) => changed.indexOf(mark, 0, 'latin1')).find((at) => at > 0) ?? 0;
	changed.writeUInt16BE(height, frame + 5);
	changed.writeUInt16BE(width, frame + 7);
	return changed;
}

/** A JPEG with a segment after its first two bytes. */
export function jpegWith(jpeg: Buffer, marker: number, data: Buffer): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(data.length + 2, 2);
	return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

/** A progressive JPEG whose last pass over all pixels comes again and again. */
export function jpegWithPasses(jpeg: Buffer, passes: number): Buffer {
	const last = jpeg.lastIndexOf(Buffer.from([0xff, 0xda]));
	const pass = jpeg.subarray(last, -2);
	return Buffer.concat([
		jpeg.subarray(0, -2),
		...Array.from({ length: passes }, () => pass),
		Buffer.from([0xff, 0xd9])
	]);
}
