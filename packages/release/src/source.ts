import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { type FileLimits, fileLimits, readBounded } from './bounded-file.ts';
import { type FetchedFile, fetchFile } from './fetch-file.ts';
import { contentFile, envelopeFile, mediaFile, successionFile } from './layout.ts';
import { pollSource } from './poll-source.ts';
import { successionLimitBytes } from './succession-file.ts';
import { watchFolder } from './watch-folder.ts';
import { readIfThere } from './whole-file.ts';

/** Where releases are read from. It is not trusted: `verifyRelease` judges what it hands out. */
export interface ReleaseSource {
	/** The text of `envelope.json`, `undefined` where there is none. Rejects when that cannot be known now. */
	readEnvelope(): Promise<string | undefined>;
	/** The text of `succession.json`, `undefined` where there is none. Rejects when that cannot be known now. */
	readSuccession(): Promise<string | undefined>;
	/**
	 * Bytes that belong to whoever asked, new ones at each call: `verifyRelease` gives their memory back when it has read
	 * them. Rejects when the file is missing or out of reach, and for a name that is no SHA-256.
	 */
	readContent(hash: string): Promise<Buffer>;
	/** Rejects when the file is missing or out of reach, and for a name that is no SHA-256. */
	readMedia(hash: string): Promise<Uint8Array>;
	/** Calls `onChange` when another release may be there, or this one changed, until the returned function is called. */
	watch(onChange: () => void): () => void;
}

const envelopeLimits = { limitBytes: 16 * 1024, timeoutMilliseconds: 5_000 };
const successionLimits = { limitBytes: successionLimitBytes, timeoutMilliseconds: 5_000 };

/** A folder of this machine, laid out as `writeRelease` does. It may be missing at first. */
export function folderSource(folder: string): ReleaseSource {
	async function readText(file: string, limits: FileLimits): Promise<string | undefined> {
		const bytes = await readIfThere(join(folder, file), limits);
		return bytes && textOf(bytes);
	}

	return {
		readEnvelope: async () => readText(envelopeFile, envelopeLimits),
		readSuccession: async () => readText(successionFile, successionLimits),
		readContent: async (hash) => readBounded(join(folder, contentFile(hash)), fileLimits),
		readMedia: async (hash) => readBounded(join(folder, mediaFile(hash)), fileLimits),
		watch: (onChange) => watchFolder(folder, onChange)
	};
}

/**
 * A site that serves releases below `/data/`. Unchanged envelopes are not sent again (ETag, RFC 9110). Redirects to
 * another origin are refused, and answers that are too large or too late.
 */
export function httpSource(baseUrl: string): ReleaseSource {
	const base = new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
	const fetchData = (file: string, limits: { limitBytes: number; timeoutMilliseconds: number; etag?: string }) =>
		fetchFile(new URL(`data/${file}`, base), limits);
	let last: ReadText | undefined;

	async function readEnvelope(): Promise<string | undefined> {
		const etag = last?.etag;
		const fetched = await fetchData(envelopeFile, { ...envelopeLimits, ...(etag !== undefined && { etag }) });
		if (fetched.status !== 'same') last = changed(last, fetched);
		return last?.text;
	}

	return {
		readEnvelope,
		readSuccession: async () => {
			const fetched = await fetchData(successionFile, successionLimits);
			return fetched.status === 'found' ? textOf(fetched.bytes) : undefined;
		},
		readContent: async (hash) => bytesOf(await fetchData(contentFile(hash), fileLimits)),
		readMedia: async (hash) => bytesOf(await fetchData(mediaFile(hash), fileLimits)),
		watch: (onChange) => pollSource({ read: readEnvelope, lastRead: () => last }, onChange)
	};
}

interface ReadText {
	text: string | undefined;
	etag: string | undefined;
}

/** The same text stays the same object: watchers compare by identity. */
function changed(last: ReadText | undefined, fetched: Exclude<FetchedFile, { status: 'same' }>): ReadText {
	if (fetched.status === 'missing')
		return last && last.text === undefined ? last : { text: undefined, etag: undefined };
	const text = textOf(fetched.bytes);
	return last?.text === text && last.etag === fetched.etag ? last : { text, etag: fetched.etag };
}

function bytesOf(fetched: FetchedFile): Buffer {
	if (fetched.status !== 'found') throw new Error('There is no such file');
	return fetched.bytes;
}

/** What is no UTF-8 was never sealed; as the empty text it has no sealed text's hash. */
function textOf(bytes: Buffer): string {
	return isUtf8(bytes) ? bytes.toString('utf8') : '';
}
