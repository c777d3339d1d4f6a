import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { longerBrotli, longerGzip, longerText, openBrotli } from './padding.ts';

/** The bytes of an answer in every form in which they may be asked for. */
export interface Body {
	identity: Buffer;
	br?: Buffer;
	gzip?: Buffer;
	/** Names the bytes; each form is told apart when it is sent. */
	hash: string;
}

export type Form = 'identity' | 'br' | 'gzip';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this a compressed form is hardly smaller. */
const worthCompressing = 256;

/**
 * How hard to compress: a page is sent once, or kept but must not keep a new release waiting. Of the page that is opened
 * first and of the longest there is one for each language, so they are worth more; the first is short, so it gets the most.
 */
const efforts = {
	once: { br: 4, gzip: 5 },
	kept: { br: 6, gzip: 7 },
	longest: { br: 10, gzip: 9 },
	first: { br: 11, gzip: 9 }
} as const;

export type Effort = keyof typeof efforts;

/** How many bytes a body has in each form. */
export type Sizes = Readonly<Record<Form, number>>;

/** A text in forms that can be made longer. */
async function openBody(text: Buffer): Promise<Record<Form, Buffer>> {
	const [br, gzipped] = await Promise.all([
		openBrotli(text, brotliParams(text, 'kept')),
		compressGzip(text, { level: efforts.kept.gzip })
	]);
	return { identity: text, br, gzip: gzipped };
}

/** The sizes that are enough for each of some texts. */
export async function commonSizes(texts: readonly string[]): Promise<Sizes> {
	const plain = texts.map((text) => Buffer.from(text));
	const identity = Math.max(...plain.map(({ length }) => length));
	const bodies = await Promise.all(plain.map(async (text) => openBody(longerText(text, identity))));
	const most = (form: Form) => Math.max(...bodies.map((body) => body[form].length));
	return { identity, br: most('br'), gzip: most('gzip') };
}

/** A text in its forms, each so long that it tells nothing by its size; as it is where it is longer than all that were measured. */
export async function bodyOfSize(text: string, sizes: Sizes): Promise<Body> {
	const bare = Buffer.from(text);
	const { identity, br, gzip: gzipped } = await openBody(longerText(bare, Math.max(bare.length, sizes.identity)));
	return {
		...plainBody(identity),
		br: ofOwnSize(longerBrotli(br, Math.max(br.length, sizes.br))),
		gzip: ofOwnSize(longerGzip(gzipped, Math.max(gzipped.length, sizes.gzip)))
	};
}

/** A text, or the bytes of one, in its compressed forms. */
export async function textBody(text: string | Uint8Array, effort: Effort): Promise<Body> {
	const identity = typeof text === 'string' ? Buffer.from(text) : asBuffer(text);
	if (identity.length < worthCompressing) return plainBody(identity);

	const [br, gzipped] = await Promise.all([
		compressBrotli(identity, { params: brotliParams(identity, effort) }),
		compressGzip(identity, { level: efforts[effort].gzip })
	]);
	return { ...plainBody(identity), br: ofOwnSize(br), gzip: ofOwnSize(gzipped) };
}

function brotliParams({ length }: Buffer, effort: Effort): Record<number, number> {
	return {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: efforts[effort].br,
		[constants.BROTLI_PARAM_LGWIN]: windowOf(length),
		[constants.BROTLI_PARAM_SIZE_HINT]: length
	};
}

/**
 * The binary logarithm of the smallest window that holds so many bytes. The compressed text is the same as with a larger one,
 * whose memory is taken for every answer that is being compressed.
 */
function windowOf(bytes: number): number {
	const needed = Math.ceil(Math.log2(bytes + 16));
	return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(constants.BROTLI_MIN_WINDOW_BITS, needed));
}

export function plainBody(bytes: Uint8Array): Body {
	const identity = asBuffer(bytes);
	return { identity, hash: createHash('sha256').update(identity).digest('base64url') };
}

/** Compressed bytes come as the beginning of a larger buffer, and would keep all of it. */
function ofOwnSize(bytes: Buffer): Buffer {
	if (bytes.buffer.byteLength === bytes.length) return bytes;
	const own = Buffer.allocUnsafeSlow(bytes.length);
	bytes.copy(own);
	return own;
}

/** The bytes themselves, not a copy of them. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
	return Buffer.from(buffer, byteOffset, byteLength);
}
