import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress, zstdDecompressSync } from 'node:zlib';

/** Bytes that are seldom asked for, in a tenth of the room. */
export interface Packed {
	/** Without keeping anybody waiting. */
	unpack: () => Promise<Buffer>;
	/** For whoever cannot wait; a large content takes some hundredths of a second. */
	unpackNow: () => Buffer;
}

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
const options = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

/** Packs bytes; what is unpacked is a copy of its own. */
export async function pack(bytes: Buffer): Promise<Packed> {
	const packed = await compress(bytes, options);
	// In one piece: put together from many, it would take twice the room. A full piece would be followed by another one.
	const inOnePiece = { chunkSize: Math.max(bytes.length + 1, smallestChunk) };
	return {
		unpack: async () => decompress(packed, inOnePiece),
		unpackNow: () => zstdDecompressSync(packed, inOnePiece)
	};
}

/** The smallest that zlib takes. */
const smallestChunk = 64;
