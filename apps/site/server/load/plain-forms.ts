import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/**
 * The plain form of what is kept packed. Whoever wants the same one shares it for as long as it is being sent, and the
 * ones asked for last are kept, up to a size.
 */
export interface PlainForms {
	take: (packed: Buffer, length: number) => Buffer | Promise<Buffer>;
	/** How many bytes are kept. */
	size: () => number;
}

const unpack = promisify(gunzip);

export function plainForms({ limitBytes }: { limitBytes: number }): PlainForms {
	const unpacking = new WeakMap<Buffer, Promise<Buffer>>();
	const underWay = new WeakMap<Buffer, WeakRef<Buffer>>();
	/** Those asked for last at the end. */
	const kept = new Map<Buffer, Buffer>();
	let size = 0;

	function keep(packed: Buffer, plain: Buffer): void {
		if (plain.length > limitBytes) return;
		if (!kept.delete(packed)) size += plain.length;
		kept.set(packed, plain);
		for (const [oldest, { length }] of kept) {
			if (size <= limitBytes) return;
			kept.delete(oldest);
			size -= length;
		}
	}

	async function make(packed: Buffer, length: number): Promise<Buffer> {
		try {
			const plain = await unpack(packed, { chunkSize: Math.max(length, smallestChunk) });
			underWay.set(packed, new WeakRef(plain));
			keep(packed, plain);
			return plain;
		} finally {
			unpacking.delete(packed);
		}
	}

	return {
		size: () => size,
		take: (packed, length) => {
			const plain = kept.get(packed) ?? underWay.get(packed)?.deref();
			if (plain) {
				keep(packed, plain);
				return plain;
			}
			const made = unpacking.get(packed) ?? make(packed, length);
			unpacking.set(packed, made);
			return made;
		}
	};
}

/** The smallest that zlib takes. */
const smallestChunk = 64;
